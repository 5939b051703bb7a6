package se.samhand.plan.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// A file that was taken in (*inläsning*) and waits for somebody to look at the reading.
///
/// @param administration code of the administration that it belongs to, as read or as corrected since, if known
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

    /// Whether this person may see it and work with it: whoever handed it in, who stands in for them (ADR 27), and
    /// those who may import where it belongs.
    public boolean isOpenTo(Actor actor) {
        return actor.actsFor(arrivedBy, PlanPermissions.IMPORT) || actor.may(PlanPermissions.IMPORT, scope());
    }

    /// Goes on only if this person may see it; others do not hear that it is there.
    ///
    /// @throws se.samhand.kernel.Forbidden when they may take in no plans at all
    /// @throws NotFound when it is not open to them
    public void mustBeOpenTo(Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        if (!isOpenTo(actor)) {
            throw new NotFound("Plan import " + id + " is not open to " + actor.id());
        }
    }

    /// The same file as one that belongs to another part of the organisation.
    public PlanImport belongingTo(@Nullable String otherAdministration) {
        return new PlanImport(id, file, arrivedAt, arrivedBy, otherAdministration, plan);
    }
}
