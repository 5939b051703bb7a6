package se.samhand.inbox;

import java.util.Optional;

/// Names one task, stable for as long as the task exists.
///
/// @param source code of the [TaskSource] that it comes from
/// @param id what the source calls it, without blanks
public record TaskKey(String source, String id) {

    private static final char BETWEEN = ':';

    public TaskKey {
        if (source.isBlank() || source.indexOf(BETWEEN) >= 0 || id.isBlank()) {
            throw new IllegalArgumentException("A task key has a source and an id: " + source + BETWEEN + id);
        }
    }

    /// Reads a key that was written with [#toString], from an address or a form.
    public static Optional<TaskKey> of(String text) {
        int between = text.indexOf(BETWEEN);
        boolean isWhole = between > 0 && !text.substring(between + 1).isBlank();
        return isWhole
                ? Optional.of(new TaskKey(text.substring(0, between), text.substring(between + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return source + BETWEEN + id;
    }
}
