package se.samhand.plan.internal.edit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.PlanId;

/// What a person can take back in a plan, and do again.
@Component
public class OpenEditsQuery {

    /// @param hasDone whether there is something to take back
    /// @param hasUndone whether there is something to do again
    public record OpenEdits(boolean hasDone, boolean hasUndone) {}

    private final Edits edits;

    OpenEditsQuery(Edits edits) {
        this.edits = edits;
    }

    @Transactional(readOnly = true)
    public OpenEdits of(PlanId plan, UUID person) {
        return new OpenEdits(
                edits.lastDone(plan, person).isPresent(),
                edits.lastUndone(plan, person).isPresent());
    }
}
