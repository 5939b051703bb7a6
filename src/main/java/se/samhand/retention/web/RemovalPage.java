package se.samhand.retention.web;

import org.jspecify.annotations.Nullable;

/// Asks before data are removed at once; says exactly what is lost.
///
/// @param refusal why it could not be done, with the next step
public record RemovalPage(
        String name,
        String what,
        String lost,
        String action,
        boolean hasSomething,
        @Nullable String refusal) {}
