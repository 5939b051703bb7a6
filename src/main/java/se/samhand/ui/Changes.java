package se.samhand.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two texts word by word.
public final class Changes {

    /// Comparing takes the product of the lengths in time and memory; beyond this it is not worth it.
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Change> changes = new ArrayList<>();
    private Change.@Nullable Kind kind;
    private StringBuilder stretch = new StringBuilder();

    private Changes() {}

    /// What has to be taken away and put in to make the new text of the old one, in whole words.
    ///
    /// What is the same at both ends is kept; of very long texts the rest is told as one change.
    public static List<Change> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var changes = new Changes();
        changes.add(Change.Kind.KEPT, old.subList(0, start));
        changes.addBetween(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        changes.add(Change.Kind.KEPT, old.subList(old.size() - end, old.size()));
        return changes.finished();
    }

    private void addBetween(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(Change.Kind.DELETED, old);
            add(Change.Kind.INSERTED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(Change.Kind.KEPT, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Change.Kind.DELETED, old.get(i++));
            } else {
                add(Change.Kind.INSERTED, now.get(j++));
            }
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// How many words each pair of endings has in common, in order.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
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
