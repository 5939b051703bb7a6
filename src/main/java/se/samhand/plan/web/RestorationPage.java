package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;

/// Asks before a plan goes back to an earlier version.
///
/// @param current number of the version that it has now
/// @param edit number of its latest edit
/// @param conflict what somebody else changed meanwhile, or null
public record RestorationPage(
        String planTitle,
        String planHref,
        String versionsHref,
        String title,
        String text,
        String action,
        String backHref,
        int current,
        String edit,
        @Nullable Conflict conflict) {}
