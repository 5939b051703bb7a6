package se.samhand.ui.web;

import org.jspecify.annotations.Nullable;

/// What went wrong and what to do about it.
///
/// @param reference number to give to support, so that the entry in the log can be found
public record ErrorPage(
        int status, String title, String text, @Nullable String reference) {}
