package se.samhand.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.task.DueGroup;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.OpenTasksQuery;
import se.samhand.inbox.internal.task.TaskSources;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;

/// What waits for whoever is signed in.
@Controller
@RequestMapping(InboxLinks.TASKS)
@RequiresPermission(InboxPermissions.READ)
class TaskController {

    private final OpenTasksQuery tasks;
    private final TaskSources sources;
    private final PersonDirectory people;
    private final Clock clock;

    TaskController(OpenTasksQuery tasks, TaskSources sources, PersonDirectory people, Clock clock) {
        this.tasks = tasks;
        this.sources = sources;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "") String visa, @ModelAttribute("shell") Shell shell, Model model) {
        LocalDate today = Formats.today(clock);
        List<OpenTask> waiting = tasks.waitingFor(shell.actor());
        TaskFilter filter = TaskFilter.ofCode(visa);
        List<OpenTask> shown = switch (filter) {
            case MINE -> waiting;
            case OVERDUE ->
                waiting.stream()
                        .filter(open -> DueGroup.of(open.task().due(), today) == DueGroup.OVERDUE)
                        .toList();
            case HANDED_OVER -> tasks.handedOverBy(shell.actor());
        };
        boolean mayDelegate = shell.actor().may(InboxPermissions.DELEGATE);
        model.addAttribute(
                "page",
                new TaskIndexPage(
                        TaskSummary.of(waiting, today, shell.words()),
                        filter.tabs(shell.words()),
                        new TaskList(sources, people, today, shell.words()).groups(shown, mayDelegate),
                        shell.words().get("inbox.tasks.empty." + filter.code()),
                        shell.words().get("inbox.tasks.empty." + filter.code() + ".text")));
        return "inbox/tasks";
    }
}
