package se.samhand.inbox.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.OpenTasksQuery;
import se.samhand.inbox.internal.task.TaskSources;
import se.samhand.kernel.Actor;
import se.samhand.ui.Link;
import se.samhand.ui.StartSection;
import se.samhand.ui.Words;

/// *Väntar på mig* on the start page: the tasks whose last day comes first.
@Component
class TaskStartSection implements StartSection {

    private static final int SHOWN = 8;

    private final OpenTasksQuery tasks;
    private final TaskSources sources;
    private final PersonDirectory people;

    TaskStartSection(OpenTasksQuery tasks, TaskSources sources, PersonDirectory people) {
        this.tasks = tasks;
        this.sources = sources;
        this.people = people;
    }

    @Override
    public Optional<Section> sectionFor(Actor actor, LocalDate today, Words words) {
        return actor.may(InboxPermissions.READ) ? Optional.of(section(actor, today, words)) : Optional.empty();
    }

    private Section section(Actor actor, LocalDate today, Words words) {
        List<OpenTask> waiting = tasks.waitingFor(actor);
        List<OpenTask> first = waiting.subList(0, Math.min(SHOWN, waiting.size()));
        return new Section(
                10,
                "vantar-pa-mig",
                words.get("inbox.start.title"),
                TaskSummary.of(waiting, today, words),
                new Link(words.get("inbox.start.all"), InboxLinks.TASKS),
                new TaskList(sources, people, today, words).groups(first, false),
                words.get("inbox.start.empty"));
    }
}
