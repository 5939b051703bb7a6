package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;

/// A table that has lines between its rows only: columns are told by the room between the words.
///
/// Lines that go through the whole table tell how wide it is; shorter ones leave out cells that go on over several
/// rows.
final class LyingTable {

    private static final float SAME_SIDE = 4f;
    private static final float NARROWEST = 120f;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 2;

    /// More than the rows of a page are; a drawing.
    private static final int MOST_RULES = 300;

    /// Lines of a row without a line below it are not farther apart.
    private static final float OPEN = 3f;

    private final List<Rule> whole;
    private final List<Rule> parts;
    private final LyingText text;
    private final Budget budget;

    private LyingTable(List<Rule> whole, List<Rule> parts, LyingText text, Budget budget) {
        this.whole = whole;
        this.parts = parts;
        this.text = text;
        this.budget = budget;
    }

    /// The tables of a page that are told in this way.
    ///
    /// @param lone lines that meet no other
    static List<RuledGrid> of(List<Rule> lone, List<Word> words, Budget budget) {
        List<Rule> lying = lone.stream()
                .filter(Rule::isLying)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        List<RuledGrid> grids = new ArrayList<>();
        if (lying.size() > MOST_RULES) {
            return grids;
        }
        List<Rule> left = new ArrayList<>(lying);
        while (!left.isEmpty()) {
            budget.tick();
            Rule widest =
                    left.stream().max(Comparator.comparingDouble(Rule::length)).orElseThrow();
            List<Rule> whole =
                    left.stream().filter(rule -> isAsWide(rule, widest)).toList();
            List<Rule> parts = left.stream()
                    .filter(rule -> rule.from() > widest.from() - SAME_SIDE && rule.to() < widest.to() + SAME_SIDE)
                    .toList();
            left.removeAll(parts);
            if (widest.length() >= NARROWEST && parts.size() >= FEWEST_LINES) {
                List<TextLine> lines = LineFinder.strict(words.stream()
                        .filter(word -> word.turn() == 0
                                && word.box().middleX() > widest.from()
                                && word.box().middleX() < widest.to())
                        .toList());
                grids.addAll(new LyingTable(whole, parts, new LyingText(lines), budget).tables());
            }
        }
        return grids;
    }

    private static boolean isAsWide(Rule some, Rule other) {
        return Math.abs(some.from() - other.from()) < SAME_SIDE && Math.abs(some.to() - other.to()) < SAME_SIDE;
    }

    /// Several tables may be as wide as one another; text that keeps to no column stands between them.
    private List<RuledGrid> tables() {
        List<RuledGrid> grids = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= whole.size(); i++) {
            if (i == whole.size() || text.isApart(whole.get(i - 1), whole.get(i))) {
                table(from, i).ifPresent(grids::add);
                from = i;
            }
        }
        return grids;
    }

    private Optional<RuledGrid> table(int from, int to) {
        List<Rule> own = whole.subList(from, to);
        float above = from == 0 ? 0 : whole.get(from - 1).at();
        List<TextLine> heading = text.heading(own.getFirst().at(), above);
        float top = heading.isEmpty()
                ? own.getFirst().at()
                : heading.getFirst().box().top() - 1;
        float closed = own.getLast().at();
        Optional<List<float[]>> ink = ColumnInk.of(text.between(top, closed));
        boolean isTable = ink.isPresent()
                && ink.get().size() >= FEWEST_COLUMNS
                && partsWithin(top, Float.MAX_VALUE).size() + (heading.isEmpty() ? 0 : 1) > FEWEST_LINES;
        if (!isTable) {
            return Optional.empty();
        }
        List<Float> edges = edges(ink.get(), own.getFirst());
        float bottom = to < whole.size() ? closed : openEnd(closed, edges);
        List<Rule> rules = new ArrayList<>(partsWithin(top, bottom));
        if (!heading.isEmpty()) {
            rules.add(new Rule(true, top, own.getFirst().from(), own.getFirst().to()));
        }
        List<Float> heights =
                own.stream().map(Rule::at).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        if (!heading.isEmpty()) {
            heights.addFirst(top);
        }
        if (bottom > closed) {
            heights.add(bottom);
        }
        for (int i = 1; i < heights.size(); i++) {
            boolean isBanner = isBanner(text.between(heights.get(i - 1), heights.get(i)), edges);
            for (int edge = 0; edge < edges.size(); edge++) {
                if (!isBanner || edge == 0 || edge == edges.size() - 1) {
                    rules.add(new Rule(false, edges.get(edge), heights.get(i - 1), heights.get(i)));
                }
            }
        }
        return RuledGrid.of(rules, true, budget);
    }

    /// Where a last row ends that has no line below it.
    private float openEnd(float closed, List<Float> edges) {
        float end = closed;
        float last = closed;
        boolean isRow = false;
        for (TextLine line : text.between(closed, Float.MAX_VALUE)) {
            boolean isNear = line.baseline() - last < OPEN * line.size();
            if (!isNear || !TextColumns.keepsTo(edges, line)) {
                break;
            }
            isRow |= line.box().right() > edges.get(1);
            last = Math.max(line.baseline(), lastPart(line.baseline(), OPEN * line.size()));
            end = line.box().bottom() + 1;
        }
        return isRow ? Math.max(end, lastPart(end, 3 * Rule.NEAR)) : closed;
    }

    /// The lowest of the shorter lines that stand at most so far below a height.
    private float lastPart(float height, float most) {
        return parts.stream()
                .map(Rule::at)
                .filter(at -> at >= height && at < height + most)
                .max(Float::compare)
                .orElse(height);
    }

    private List<Rule> partsWithin(float top, float bottom) {
        return parts.stream()
                .filter(rule -> rule.at() >= top - 1 && rule.at() <= bottom + 1)
                .toList();
    }

    private static boolean isBanner(List<TextLine> lines, List<Float> edges) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> TextColumns.isBanner(line, edges));
    }

    /// Cells keep as far from the words as the first one does.
    private static List<Float> edges(List<float[]> ink, Rule side) {
        float inset = Math.max(0, ink.getFirst()[0] - side.from());
        List<Float> edges = new ArrayList<>(List.of(side.from()));
        for (int i = 1; i < ink.size(); i++) {
            edges.add(Math.max(ink.get(i)[0] - inset, (ink.get(i)[0] + ink.get(i - 1)[1]) / 2));
        }
        edges.add(side.to());
        return edges;
    }
}
