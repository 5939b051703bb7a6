package se.samhand.plan.internal.version;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a plan: how it came to be.
///
/// @param version counts from 1
/// @param restored the earlier version that this one says again
/// @param file the file that it was read from; null when the plan was laid out to be written in here
public record PlanVersion(
        int version,
        Kind kind,
        @Nullable Integer restored,
        @Nullable UUID file,
        Instant madeAt,
        UUID madeBy) {

    /// How a version comes to be.
    public enum Kind {
        /// A file became a plan.
        CREATED,
        /// It was laid out after the template, to be written in here.
        LAID_OUT,
        /// A newer file was read in, or the same one anew.
        UPDATED,
        /// Somebody went back to an earlier version.
        RESTORED;

        /// As it is stored, and as message keys end.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
