package se.samhand.inbox.web;

import java.time.LocalDate;
import java.util.List;
import se.samhand.inbox.internal.task.DueGroup;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.ui.Words;

/// One sentence of how things stand.
final class TaskSummary {

    private TaskSummary() {}

    static String of(List<OpenTask> tasks, LocalDate today, Words words) {
        long late = tasks.stream()
                .filter(open -> DueGroup.of(open.task().due(), today) == DueGroup.OVERDUE)
                .count();
        String count = words.get("inbox.summary.count", tasks.size());
        if (tasks.isEmpty()) {
            return words.get("inbox.summary.nothing");
        } else if (late == 0) {
            return words.get("inbox.summary.on-time", count);
        } else if (late == tasks.size()) {
            return words.get("inbox.summary.all-late", count, late);
        } else {
            return words.get("inbox.summary.late", count, late);
        }
    }
}
