package se.samhand.plan.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.plan.PlanId;

/// What has been done to a plan since somebody looked at it, the earliest first.
@Component
public class LaterEditsQuery {

    private final Edits edits;
    private final PersonDirectory persons;

    LaterEditsQuery(Edits edits, PersonDirectory persons) {
        this.edits = edits;
        this.persons = persons;
    }

    /// At most so many.
    @Transactional(readOnly = true)
    public List<PartHistoryQuery.Made> after(PlanId plan, int seen, int most) {
        List<Edit> later = edits.after(plan, seen, most);
        Map<UUID, Optional<String>> names = later.stream()
                .map(Edit::madeBy)
                .distinct()
                .collect(Collectors.toMap(person -> person, persons::nameOf));
        return later.stream()
                .map(edit -> new PartHistoryQuery.Made(edit, names.getOrDefault(edit.madeBy(), Optional.empty())))
                .toList();
    }
}
