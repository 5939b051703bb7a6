package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;

/// The words of a page that was turned upright, and the grids that are drawn on it.
///
/// @param dots bullets that are drawn, not written
record PageWords(float width, float height, List<Word> words, List<RuledGrid> grids, List<Box> dots) {

    static PageWords of(PageContent content, Budget budget) {
        PageContent page = Upright.of(content);
        List<RuledGrid> grids = new ArrayList<>();
        List<Rule> lone = new ArrayList<>();
        for (List<Rule> net : new RuleNet(budget).of(page.rules())) {
            RuledGrid.of(net, budget)
                    .ifPresentOrElse(grid -> grids.addAll(StackedTables.of(grid, net, budget)), () -> lone.addAll(net));
        }
        List<Word> words = WordFinder.of(page.letters(), page.width(), page.height());
        grids.addAll(LyingTable.of(outside(lone, grids), words, budget));
        grids.addAll(ShadedTable.of(page, List.copyOf(grids), words, budget));
        return new PageWords(page.width(), page.height(), words, grids, page.dots());
    }

    private static List<Rule> outside(List<Rule> rules, List<RuledGrid> grids) {
        return rules.stream()
                .filter(rule ->
                        grids.stream().noneMatch(grid -> grid.box().holds((rule.from() + rule.to()) / 2, rule.at())))
                .toList();
    }

    /// The drawn cell around a place.
    Optional<Box> cellAt(float x, float y) {
        return grids.stream()
                .filter(grid -> grid.box().holds(x, y))
                .map(grid -> grid.areaAt(x, y).box())
                .min(Comparator.comparingDouble(Box::width));
    }
}
