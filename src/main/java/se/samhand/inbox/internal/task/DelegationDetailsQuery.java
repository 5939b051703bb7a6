package se.samhand.inbox.internal.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.inbox.TaskKey;
import se.samhand.kernel.Actor;

/// A task that a person has or has handed over, and who else could do it.
@Component
public class DelegationDetailsQuery {

    private final OpenTasksQuery tasks;
    private final PersonDirectory people;

    DelegationDetailsQuery(OpenTasksQuery tasks, PersonDirectory people) {
        this.tasks = tasks;
        this.people = people;
    }

    /// A task that waits for this person and that they may hand over.
    @Transactional(readOnly = true)
    public Optional<OpenTask> find(TaskKey key, Actor person) {
        return tasks.waitingFor(person).stream()
                .filter(open -> open.task().key().equals(key))
                .filter(open -> open.task().permission() != null && open.delegation() == null)
                .findFirst();
    }

    /// The task of a delegation that this person has given or received.
    @Transactional(readOnly = true)
    public Optional<OpenTask> find(UUID delegation, Actor person) {
        return Stream.concat(tasks.waitingFor(person).stream(), tasks.handedOverBy(person).stream())
                .filter(open ->
                        open.delegation() != null && open.delegation().id().equals(delegation))
                .findFirst();
    }

    /// Everybody else who may do it, by name.
    @Transactional(readOnly = true)
    public List<PersonSummary> others(OpenTask open, Actor person) {
        String permission = open.task().permission();
        return permission == null
                ? List.of()
                : people.holding(permission, open.task().scope()).stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .toList();
    }
}
