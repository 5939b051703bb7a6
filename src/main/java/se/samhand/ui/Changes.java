package se.samhand.ui;

import java.util.ArrayList;
import java.util.List;

/// Compares two texts word by word.
public final class Changes {

    private Changes() {}

    /// What has to be taken away and put in to make the new text of the old one, in whole words.
    public static List<Change> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int[][] common = common(old, now);
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(changes, Change.Kind.KEPT, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(changes, Change.Kind.DELETED, old.get(i++));
            } else {
                add(changes, Change.Kind.INSERTED, now.get(j++));
            }
        }
        return changes;
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

    private static void add(List<Change> changes, Change.Kind kind, String word) {
        if (!changes.isEmpty() && changes.getLast().kind() == kind) {
            var text = changes.removeLast().text() + " " + word;
            changes.add(new Change(kind, text));
        } else {
            changes.add(new Change(kind, word));
        }
    }
}
