package se.samhand.inbox.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.Task;
import se.samhand.inbox.internal.TaskWords;
import se.samhand.inbox.internal.task.Delegation;
import se.samhand.inbox.internal.task.DueGroup;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.TaskSources;
import se.samhand.ui.Link;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;
import se.samhand.ui.WorkGroup;
import se.samhand.ui.WorkItem;

/// Lays out tasks in groups by their last day, as lists of work show them.
final class TaskList {

    private static final int COUNTED_DAYS = 14;
    private static final int PRESSING_DAYS = 3;

    private final TaskSources sources;
    private final PersonDirectory people;
    private final LocalDate today;
    private final Words words;

    TaskList(TaskSources sources, PersonDirectory people, LocalDate today, Words words) {
        this.sources = sources;
        this.people = people;
        this.today = today;
        this.words = words;
    }

    /// @param mayDelegate whether links are shown with which tasks change hands
    List<WorkGroup> groups(List<OpenTask> tasks, boolean mayDelegate) {
        return Arrays.stream(DueGroup.values())
                .map(group -> new WorkGroup(
                        title(group),
                        group == DueGroup.OVERDUE,
                        tasks.stream()
                                .filter(open -> DueGroup.of(open.task().due(), today) == group)
                                .map(open -> item(open, mayDelegate))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private String title(DueGroup group) {
        return switch (group) {
            case OVERDUE -> words.get("inbox.group.overdue");
            case THIS_WEEK ->
                words.get(
                        "inbox.group.this-week", String.valueOf(words.formats().week(today)));
            case LATER -> words.get("inbox.group.later");
            case WHENEVER -> words.get("inbox.group.whenever");
        };
    }

    private WorkItem item(OpenTask open, boolean mayDelegate) {
        Task task = open.task();
        return new WorkItem(
                sources.icon(task.key()),
                DueGroup.of(task.due(), today) == DueGroup.OVERDUE ? Tone.BAD : tone(open),
                TaskWords.title(task, words),
                facts(open),
                task.path(),
                TaskWords.action(task, words),
                task.due() == null ? null : due(task.due()),
                mayDelegate ? links(open) : List.of());
    }

    private static Tone tone(OpenTask open) {
        return open.delegation() == null ? Tone.ACCENT : Tone.PLUM;
    }

    private String facts(OpenTask open) {
        List<String> facts = new ArrayList<>();
        facts.add(TaskWords.facts(open.task(), words));
        Delegation delegation = open.delegation();
        if (delegation != null) {
            facts.add(
                    open.isHandedOver()
                            ? words.get("inbox.task.with", name(delegation.to()))
                            : words.get("inbox.task.from", name(delegation.from())));
            if (delegation.word() != null) {
                facts.add("”" + delegation.word() + "”");
            }
        }
        return String.join(" · ", facts);
    }

    private String name(UUID person) {
        return people.nameOf(person).orElseGet(() -> words.get("inbox.erased-person"));
    }

    private List<Link> links(OpenTask open) {
        Delegation delegation = open.delegation();
        if (delegation == null) {
            return open.task().permission() == null
                    ? List.of()
                    : List.of(new Link(
                            words.get("inbox.delegation.begin"),
                            InboxLinks.newDelegation(open.task().key())));
        }
        String key = open.isHandedOver() ? "inbox.withdrawal.take-back" : "inbox.withdrawal.hand-back";
        return List.of(new Link(words.get(key), InboxLinks.withdrawal(delegation.id())));
    }

    private WorkItem.Due due(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        boolean isThisYear = due.getYear() == today.getYear();
        String day = isThisYear ? words.formats().day(due) : words.formats().date(due);
        String text = words.get("inbox.due", day, String.valueOf(words.formats().week(due)));
        Tone tone = days < 0 ? Tone.BAD : days <= PRESSING_DAYS ? Tone.WARN : Tone.CALM;
        return new WorkItem.Due(due.toString(), text, distance(days), tone);
    }

    private @Nullable String distance(long days) {
        if (days < 0) {
            return words.get("inbox.due.late", -days);
        } else {
            return days <= COUNTED_DAYS ? words.get("inbox.due.left", days) : null;
        }
    }
}
