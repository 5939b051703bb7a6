package se.samhand.audit.internal.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line that a log review looks at.
///
/// @param isSensitive whether it is there since its kind is sensitive, and not by lot
/// @param verdict null until somebody has looked at it
/// @param judgedBy who has
public record ReviewedLine(
        long number,
        UUID entry,
        UUID actor,
        boolean isSensitive,
        @Nullable Verdict verdict,
        String note,
        @Nullable UUID judgedBy) {}
