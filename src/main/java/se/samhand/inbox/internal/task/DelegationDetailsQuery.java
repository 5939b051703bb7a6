package se.samhand.inbox.internal.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Delegations delegations;
    private final PersonDirectory people;

    DelegationDetailsQuery(OpenTasksQuery tasks, Delegations delegations, PersonDirectory people) {
        this.tasks = tasks;
        this.delegations = delegations;
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

    /// What went along with the delegations that this person has given or received, by their ids.
    @Transactional(readOnly = true)
    public Map<UUID, String> wordsOf(Actor person) {
        Map<UUID, String> words = new HashMap<>();
        for (Delegation delegation : delegations.of(person.id())) {
            String word = delegation.word();
            if (word != null) {
                words.put(delegation.id(), word);
            }
        }
        return words;
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
