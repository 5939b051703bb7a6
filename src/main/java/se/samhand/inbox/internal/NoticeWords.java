package se.samhand.inbox.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.internal.task.TaskSources;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Makes the sentence of a notice when it is read.
///
/// It begins with the name of whoever did it; what follows stands under `notice.` + code among the messages of the
/// module that published the event, and names its arguments in braces: `svarade i ett samtal om {subject}`.
/// A notice about a task names it while it is open, in the words under `.named`.
@Component
public class NoticeWords {

    private final PersonDirectory people;
    private final TaskSources tasks;
    private final List<ArgumentWords> known;

    NoticeWords(PersonDirectory people, TaskSources tasks, List<ArgumentWords> known) {
        this.people = people;
        this.tasks = tasks;
        this.known = List.copyOf(known);
    }

    public String sentence(String code, Map<String, String> arguments, UUID actor, Words words) {
        String name = people.nameOf(actor).orElseGet(() -> words.get("inbox.erased-person"));
        return name + " "
                + openTask(arguments)
                        .map(task -> words.sentence(
                                "notice." + code + ".named", Map.of("what", TaskWords.title(task, words))))
                        .orElseGet(() -> words.sentence("notice." + code, said(arguments, words)));
    }

    /// The arguments as people know them, such as the name of a part of the organisation for its code.
    private Map<String, String> said(Map<String, String> arguments, Words words) {
        return arguments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        argument -> known.stream()
                                .filter(each -> each.arguments().contains(argument.getKey()))
                                .findFirst()
                                .map(each -> each.say(argument.getValue(), words))
                                .orElse(argument.getValue())));
    }

    /// The task that the notice is about, for as long as it is open.
    private Optional<Task> openTask(Map<String, String> arguments) {
        String source = arguments.get("source");
        String task = arguments.get("task");
        return source == null || task == null ? Optional.empty() : tasks.open(new TaskKey(source, task));
    }
}
