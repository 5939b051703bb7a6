package se.samhand.plan.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.PlanId;

/// A file that was taken in (*inläsning*) and waits for somebody to look at the reading.
///
/// @param plan the plan that came of it, once it has
public record PlanImport(
        UUID id,
        UUID file,
        Instant arrivedAt,
        UUID arrivedBy,
        @Nullable PlanId plan) {

    public boolean isWaiting() {
        return plan == null;
    }
}
