package se.samhand.inbox.web;

import java.util.Arrays;
import java.util.List;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Which tasks the list shows.
enum TaskFilter {
    MINE("mina"),
    OVERDUE("forsenade"),
    HANDED_OVER("overlamnade");

    private final String code;

    TaskFilter(String code) {
        this.code = code;
    }

    /// Value in the address; anything else means all of one's own.
    static TaskFilter ofCode(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code.equals(code))
                .findFirst()
                .orElse(MINE);
    }

    String code() {
        return code;
    }

    List<Tab> tabs(Words words) {
        return Arrays.stream(values())
                .map(filter -> Tab.of(
                        words.get("inbox.tasks.filter." + filter.code),
                        InboxLinks.TASKS + (filter == MINE ? "" : "?visa=" + filter.code),
                        filter == this))
                .toList();
    }
}
