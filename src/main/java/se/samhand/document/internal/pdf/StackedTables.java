package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.pdf.RuledGrid.Area;

/// Tells tables apart that stand on top of one another without room between: their columns are others.
final class StackedTables {

    private StackedTables() {}

    static List<RuledGrid> of(RuledGrid grid, List<Rule> net, Budget budget) {
        List<Integer> breaks = breaks(grid);
        if (breaks.isEmpty()) {
            return List.of(grid);
        }
        List<RuledGrid> tables = new ArrayList<>();
        int from = 0;
        breaks.add(grid.rowCount());
        for (int to : breaks) {
            RuledGrid.of(between(net, grid.y(from), grid.y(to)), budget).ifPresent(tables::add);
            from = to;
        }
        return tables;
    }

    private static List<Integer> breaks(RuledGrid grid) {
        List<Set<Integer>> edges = new ArrayList<>();
        boolean[] isCrossed = new boolean[grid.rowCount() + 1];
        for (int row = 0; row < grid.rowCount(); row++) {
            edges.add(new TreeSet<>());
        }
        for (Area area : grid.areas()) {
            for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
                isCrossed[row] |= row > area.row();
                if (area.column() > 0) {
                    edges.get(row).add(area.column());
                }
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (int row = 1; row < grid.rowCount(); row++) {
            if (!isCrossed[row] && areOfOtherTables(edges.get(row - 1), edges.get(row))) {
                breaks.add(row);
            }
        }
        return breaks;
    }

    private static boolean areOfOtherTables(Set<Integer> above, Set<Integer> below) {
        Set<Integer> both = above.stream().filter(below::contains).collect(Collectors.toSet());
        return both.size() * 2 < Math.min(above.size(), below.size());
    }

    private static List<Rule> between(List<Rule> net, float top, float bottom) {
        List<Rule> own = new ArrayList<>();
        for (Rule rule : net) {
            if (rule.isLying()) {
                if (rule.at() >= top - Rule.NEAR && rule.at() <= bottom + Rule.NEAR) {
                    own.add(rule);
                }
            } else {
                Rule cut = new Rule(false, rule.at(), Math.max(rule.from(), top), Math.min(rule.to(), bottom));
                if (cut.length() > 2 * Rule.NEAR) {
                    own.add(cut);
                }
            }
        }
        return own;
    }
}
