package se.samhand.plan.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// Holds a file that was taken in until the transaction ends, for those who change what was read of it.
@Component
public class HeldImports {

    private final PlanImports imports;

    HeldImports(PlanImports imports) {
        this.imports = imports;
    }

    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    public PlanImport hold(UUID id, Actor actor) {
        return imports.getAndHold(id, actor);
    }

    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    public PlanImport get(UUID id, Actor actor) {
        return imports.get(id, actor);
    }

    /// Says that the draft of a file which is held is of this administration now, or of one that nobody knows.
    ///
    /// @throws se.samhand.kernel.Forbidden when the person may not import there
    public PlanImport move(PlanImport held, @Nullable String administration, Actor actor) {
        PlanImport moved = held.belongingTo(administration);
        if (administration != null) {
            actor.mustHave(PlanPermissions.IMPORT, moved.scope());
        } else if (!moved.isOpenTo(actor)) {
            throw new Forbidden(PlanPermissions.IMPORT);
        }
        imports.belongsTo(held.id(), administration);
        return moved;
    }

    /// Says that a file which is held has become a plan, or a version of one.
    public void became(UUID id, PlanId plan) {
        imports.became(id, plan);
    }
}
