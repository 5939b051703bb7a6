package se.samhand.plan.web;

/// Asks before a plan goes back to an earlier version.
///
/// @param current number of the version that it has now
public record RestorationPage(
        String planTitle,
        String planHref,
        String versionsHref,
        String title,
        String text,
        String action,
        String backHref,
        int current) {}
