package se.samhand.ui;

import java.util.List;

/// Somebody saved while a person was writing: what happened, and how what was typed differs from what is saved.
///
/// Shown by `ui/conflict.jte`, above the form with what was typed.
///
/// @param happened who did what in the meantime, the newest first; empty where the text says it all
/// @param differences field by field; empty where nothing was typed
public record Conflict(String title, String text, List<History.Event> happened, List<Difference> differences) {

    /// A field in which what is saved now and what was typed are not the same.
    ///
    /// @param label name of the field; empty when there is only one
    public record Difference(String label, List<Change> changes) {

        public static Difference between(String label, String saved, String typed) {
            return new Difference(label, Changes.between(saved, typed));
        }

        private boolean isOne() {
            return changes.stream().anyMatch(change -> change.kind() != Change.Kind.KEPT);
        }
    }

    public Conflict {
        happened = List.copyOf(happened);
        differences = differences.stream().filter(Difference::isOne).toList();
    }
}
