package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// What can be asked of the plan's table, and what is asked.
///
/// @param action where it is asked
/// @param count how many activities are shown, of how many
/// @param applied what is asked, each with the address without it
/// @param clearHref all of the table
public record FilterPage(
        String action,
        List<Option> areas,
        String area,
        List<Option> roles,
        String role,
        List<Option> followUps,
        String followUp,
        List<Option> lacks,
        String lacking,
        String text,
        String count,
        List<Link> applied,
        String clearHref) {}
