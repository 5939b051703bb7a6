package se.samhand.inbox.internal.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.kernel.Actor;

/// What waits for a person: what the modules say, with what was handed over to and by them.
@Component
public class OpenTasksQuery {

    private static final Comparator<OpenTask> BY_DUE = Comparator.comparing(
                    (OpenTask open) -> open.task().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(open -> open.task().key().toString());

    private final TaskSources sources;
    private final Delegations delegations;

    OpenTasksQuery(TaskSources sources, Delegations delegations) {
        this.sources = sources;
        this.delegations = delegations;
    }

    /// What this person is to do, the first last day first.
    @Transactional(readOnly = true)
    public List<OpenTask> waitingFor(Actor person) {
        return sorted(all(person).values()).stream()
                .filter(open -> !open.isHandedOver())
                .toList();
    }

    /// What this person has handed over and is not done yet.
    @Transactional(readOnly = true)
    public List<OpenTask> handedOverBy(Actor person) {
        return sorted(all(person).values()).stream()
                .filter(OpenTask::isHandedOver)
                .toList();
    }

    private Map<TaskKey, OpenTask> all(Actor person) {
        Map<TaskKey, OpenTask> all = new LinkedHashMap<>();
        sources.openFor(person).forEach(task -> all.put(task.key(), new OpenTask(task, null, false)));
        for (Delegation delegation : delegations.of(person.id())) {
            boolean isHandedOver = delegation.from().equals(person.id());
            sources.open(delegation.task())
                    .filter(task -> all.containsKey(task.key()) || maySee(person, task))
                    .ifPresent(task -> all.put(task.key(), new OpenTask(task, delegation, isHandedOver)));
        }
        return all;
    }

    /// Whoever has lost the permission since no longer sees what they were given.
    private static boolean maySee(Actor person, Task task) {
        String permission = task.permission();
        return permission != null && person.may(permission, task.scope());
    }

    private static List<OpenTask> sorted(Collection<OpenTask> tasks) {
        return tasks.stream().sorted(BY_DUE).toList();
    }
}
