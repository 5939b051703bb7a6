package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Property;
import se.samhand.ui.Tab;

/// Where a plan comes from: the original file, and what the reading guessed or found no field for.
///
/// @param fileHref the original, or null when the plan was laid out to be written in here
public record OriginPage(
        PlanPage.PlanHead head,
        List<Tab> tabs,
        List<Property> facts,
        @Nullable String fileHref,
        List<Note> uncertain,
        List<Note> unread) {

    /// A place in the original, and what was made of it.
    public record Note(String place, String text, String why) {}
}
