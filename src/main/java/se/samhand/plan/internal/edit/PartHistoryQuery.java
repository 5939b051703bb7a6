package se.samhand.plan.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.plan.PlanId;

/// What has been done to a row or an activity, the latest first.
@Component
public class PartHistoryQuery {

    /// More than anybody reads; the trail of the plan tells of all of it.
    private static final int MOST = 50;

    /// @param madeBy name of the person, or nothing when it has been erased
    public record Made(Edit edit, Optional<String> madeBy) {}

    private final Edits edits;
    private final PersonDirectory persons;

    PartHistoryQuery(Edits edits, PersonDirectory persons) {
        this.edits = edits;
        this.persons = persons;
    }

    @Transactional(readOnly = true)
    public List<Made> of(PlanId plan, UUID part) {
        return edits.of(plan, part, MOST).stream()
                .map(edit -> new Made(edit, persons.nameOf(edit.madeBy())))
                .toList();
    }
}
