package se.samhand.plan.internal.edit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.PlanId;

/// What a person could take back or do again in a plan.
@Component
public class UndoableQuery {

    /// @param back what would be taken back
    /// @param forward what would be done again
    public record Ways(Optional<Edit> back, Optional<Edit> forward) {}

    private final Edits edits;

    UndoableQuery(Edits edits) {
        this.edits = edits;
    }

    @Transactional(readOnly = true)
    public Ways of(PlanId plan, UUID person) {
        return new Ways(edits.lastDone(plan, person), edits.lastUndone(plan, person));
    }
}
