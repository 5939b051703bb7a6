package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;

/// How far the review has come, with the ways back.
///
/// @param open what is left to look at, in words
/// @param undoHref where the last correction is undone, or null when there is none
/// @param redoHref where it is made again, or null when nothing was undone
/// @param receipt what just happened, or null
/// @param touched anchor of the part that it happened to, or null
public record DraftBar(
        int version,
        String open,
        boolean hasOpen,
        @Nullable String undoHref,
        @Nullable String redoHref,
        @Nullable String receipt,
        boolean isStale,
        @Nullable String touched) {}
