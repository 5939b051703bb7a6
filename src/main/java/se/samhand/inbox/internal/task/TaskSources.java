package se.samhand.inbox.internal.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;

/// All that the modules contribute.
@Component
public class TaskSources {

    private final Map<String, TaskSource> byCode;

    TaskSources(List<TaskSource> sources) {
        this.byCode = sources.stream().collect(Collectors.toMap(TaskSource::code, Function.identity()));
    }

    List<Task> openFor(Actor person) {
        return byCode.values().stream()
                .flatMap(source -> source.openFor(person).stream())
                .toList();
    }

    /// A task that is still open; one whose source is gone is not.
    public Optional<Task> open(TaskKey key) {
        return Optional.ofNullable(byCode.get(key.source())).flatMap(source -> source.open(key.id()));
    }

    public Icon icon(TaskKey key) {
        var source = byCode.get(key.source());
        return source == null ? Icon.NOT_STARTED : source.icon();
    }
}
