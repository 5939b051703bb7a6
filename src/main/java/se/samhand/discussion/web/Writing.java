package se.samhand.discussion.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;

/// The form that a comment is written in.
///
/// @param version of the comment that is changed, or null for a new one
/// @param mentionsHref where the names are found that can be mentioned
public record Writing(
        String action,
        @Nullable Integer version,
        String text,
        String label,
        String button,
        String busy,
        String mentionsHref,
        FormErrors errors) {}
