package se.samhand.inbox.internal;

import se.samhand.inbox.Task;
import se.samhand.ui.Words;

/// Makes the words of a task when it is read; they stand under `task.` + source in the module that it comes from.
public final class TaskWords {

    private TaskWords() {}

    public static String title(Task task, Words words) {
        return words.sentence("task." + task.key().source(), task.arguments());
    }

    /// What it belongs to, in a few words.
    public static String facts(Task task, Words words) {
        return words.sentence("task." + task.key().source() + ".facts", task.arguments());
    }

    /// The verb of its button.
    public static String action(Task task, Words words) {
        return words.sentence("task." + task.key().source() + ".action", task.arguments());
    }
}
