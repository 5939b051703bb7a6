package se.samhand.job.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// How far long work has come, in words.
///
/// @param sentence what is going on, or what came of it and what to do next
/// @param percent how much is done, where that is known
/// @param progress the same in words
/// @param isMoving whether it is worth while to look again
/// @param resultHref where the result is seen
/// @param refreshHref this page again
/// @param statusHref the part of the page that changes
public record JobStatus(
        String id,
        String title,
        String state,
        Icon icon,
        Tone tone,
        String sentence,
        @Nullable Integer percent,
        @Nullable String progress,
        boolean isMoving,
        @Nullable String resultHref,
        String refreshHref,
        String statusHref,
        @Nullable String cancelHref,
        @Nullable String restartHref,
        String startedAt) {}
