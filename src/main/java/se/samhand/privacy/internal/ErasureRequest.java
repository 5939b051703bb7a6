package se.samhand.privacy.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a person asked to be erased (*begäran om borttagning*).
///
/// @param word what they wrote, if anything
/// @param outcome nothing while it waits
/// @param answer why not, when it was declined
public record ErasureRequest(
        UUID id,
        UUID person,
        @Nullable String word,
        Instant askedAt,
        @Nullable Instant settledAt,
        @Nullable Outcome outcome,
        @Nullable String answer) {

    /// What came of a request.
    public enum Outcome {
        /// The person's name and what belongs to it is gone.
        ERASED,
        /// An administrator said no, and why.
        DECLINED,
        /// The person changed their mind.
        WITHDRAWN
    }

    public boolean isOpen() {
        return settledAt == null;
    }
}
