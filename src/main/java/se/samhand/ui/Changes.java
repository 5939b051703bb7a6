package se.samhand.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two texts word by word.
public final class Changes {

    private final List<Change> changes = new ArrayList<>();
    private Change.@Nullable Kind kind;
    private StringBuilder stretch = new StringBuilder();

    private Changes() {}

    /// What has to be taken away and put in to make the new text of the old one, in whole words.
    ///
    /// Texts that have hardly anything in common are told as one change.
    public static List<Change> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var twins = Alignment.of(old, now);
        var changes = new Changes();
        int told = 0;
        for (int i = 0; i < old.size(); i++) {
            if (twins[i] == Alignment.NONE) {
                changes.add(Change.Kind.DELETED, old.get(i));
            } else {
                changes.add(Change.Kind.INSERTED, now.subList(told, twins[i]));
                changes.add(Change.Kind.KEPT, old.get(i));
                told = twins[i] + 1;
            }
        }
        changes.add(Change.Kind.INSERTED, now.subList(told, now.size()));
        return changes.finished();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private void add(Change.Kind of, List<String> words) {
        words.forEach(word -> add(of, word));
    }

    private void add(Change.Kind of, String word) {
        if (kind != of) {
            endStretch();
            kind = of;
        } else {
            stretch.append(' ');
        }
        stretch.append(word);
    }

    private List<Change> finished() {
        endStretch();
        return List.copyOf(changes);
    }

    private void endStretch() {
        if (kind != null) {
            changes.add(new Change(kind, stretch.toString()));
            stretch = new StringBuilder();
        }
    }
}
