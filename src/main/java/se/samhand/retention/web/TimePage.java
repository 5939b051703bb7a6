package se.samhand.retention.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// Asks how long data of a kind are to be kept.
///
/// @param hint the proposal, and the shortest time that can be chosen
public record TimePage(
        String name,
        String what,
        String hint,
        String action,
        TimeForm form,
        int version,
        List<Option> units,
        FormErrors errors) {}
