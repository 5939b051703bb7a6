package se.samhand.plan.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How the headings of a list stand to each other, each named by the number of its line.
final class ListHeadings {

    private static final int NONE = -1;

    private final List<ListLine> lines;
    private final Predicate<String> isLabel;
    private final Map<Integer, Integer> above = new HashMap<>();

    /// Those with a heading below them that is more than the name of a field.
    private final Set<Integer> withOthersBelow = new HashSet<>();

    private int first = NONE;
    private int usualLevel;
    private boolean firstIsTitle;

    ListHeadings(List<ListLine> lines, Predicate<String> isLabel) {
        this.lines = lines;
        this.isLabel = isLabel;
        findAbove();
        findBelow();
        findTitle();
        findUsualLevel();
    }

    private void findAbove() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isHeading()) {
                while (!open.isEmpty()
                        && lines.get(open.element()).level() >= lines.get(i).level()) {
                    open.pop();
                }
                above.put(i, open.isEmpty() ? NONE : open.element());
                open.push(i);
                first = first == NONE ? i : first;
            }
        }
    }

    private void findBelow() {
        for (int heading : above.keySet()) {
            int wider = isLabel.test(lines.get(heading).text()) ? NONE : above(heading);
            while (wider != NONE && withOthersBelow.add(wider)) {
                wider = above(wider);
            }
        }
    }

    /// The first heading is the title of the document if no other is as wide.
    private void findTitle() {
        firstIsTitle = first != NONE
                && above.keySet().stream()
                                .filter(heading -> lines.get(heading).level()
                                        <= lines.get(first).level())
                                .count()
                        == 1;
    }

    private void findUsualLevel() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int heading : above.keySet()) {
            ListLine line = lines.get(heading);
            if (isLeaf(heading) && !isField(heading) && !line.isChapter()) {
                counts.merge(line.level(), 1, Integer::sum);
            }
        }
        usualLevel = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private int above(int heading) {
        return above.getOrDefault(heading, NONE);
    }

    /// Nothing but names of fields stands below it.
    private boolean isLeaf(int heading) {
        return !withOthersBelow.contains(heading);
    }

    /// Whether a heading names a field of the activity whose heading stands above it.
    boolean isField(int heading) {
        int wider = above(heading);
        return wider != NONE && isLeaf(wider) && isLabel.test(lines.get(heading).text());
    }

    boolean isActivity(int heading) {
        ListLine line = lines.get(heading);
        boolean isTitle = heading == first && line.level() < usualLevel;
        return isLeaf(heading) && !isField(heading) && !line.isChapter() && !isTitle;
    }

    /// What a heading belongs to, the title of the document left out.
    @Nullable
    ListLine parent(int heading) {
        int wider = above(heading);
        return wider == NONE || (wider == first && firstIsTitle) ? null : lines.get(wider);
    }
}
