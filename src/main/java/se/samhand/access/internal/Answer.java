package se.samhand.access.internal;

import org.jspecify.annotations.Nullable;

/// What was decided of one role in a review.
enum Answer {
    /// The work needs it.
    KEPT(true),
    /// It is no longer needed, and ended.
    ENDED(false),
    /// It is the reviewer's own: somebody else is to go through it.
    WAITS(null);

    private final @Nullable Boolean isKept;

    Answer(@Nullable Boolean isKept) {
        this.isKept = isKept;
    }

    /// As it is stored.
    @Nullable
    Boolean isKept() {
        return isKept;
    }
}
