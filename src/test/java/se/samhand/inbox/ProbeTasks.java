package se.samhand.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Icon;

/// A source whose tasks a test opens and closes; it has none unless a test says so.
@Component
public class ProbeTasks implements TaskSource {

    private final Map<String, Owned> open = new ConcurrentHashMap<>();

    private record Owned(UUID owner, Task task) {}

    @Override
    public String code() {
        return "probe.trial";
    }

    @Override
    public Icon icon() {
        return Icon.FOLLOW_UP;
    }

    @Override
    public List<Task> openFor(Actor person) {
        return open.values().stream()
                .filter(owned -> owned.owner().equals(person.id()))
                .map(Owned::task)
                .toList();
    }

    @Override
    public Optional<Task> open(String id) {
        return Optional.ofNullable(open.get(id)).map(Owned::task);
    }

    /// A task of a person that whoever may read in plans in Norra Ekdalen can take over.
    public TaskKey begin(UUID owner, String what, @Nullable LocalDate due) {
        return begin(owner, what, due, "plan.import");
    }

    public TaskKey begin(UUID owner, String what, @Nullable LocalDate due, @Nullable String permission) {
        var key = new TaskKey(code(), UUID.randomUUID().toString());
        var scope = new ScopeId("sdf-norra-ekdalen");
        open.put(key.id(), new Owned(owner, new Task(key, Map.of("what", what), "/meny", due, scope, permission)));
        return key;
    }

    /// The work is done.
    public void finish(TaskKey key) {
        open.remove(key.id());
    }

    public void finishAll() {
        open.clear();
    }
}
