package se.samhand.plan.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanId;

/// A file that was taken in (*inläsning*) and waits for somebody to look at the reading.
///
/// @param administration code of the administration that it was read to belong to, if any
/// @param plan the plan that came of it, once it has
public record PlanImport(
        UUID id,
        UUID file,
        Instant arrivedAt,
        UUID arrivedBy,
        @Nullable String administration,
        @Nullable PlanId plan) {

    /// The part of the organisation that it belongs to: the whole municipality as long as nobody knows better.
    public ScopeId scope() {
        return administration == null ? ScopeId.MUNICIPALITY : new ScopeId(administration);
    }

    public boolean isWaiting() {
        return plan == null;
    }
}
