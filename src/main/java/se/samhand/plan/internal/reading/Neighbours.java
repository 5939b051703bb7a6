package se.samhand.plan.internal.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samhand.plan.internal.reading.Pairing.Activities;

/// Cells of one column and the activities beside them that hang together by the lines they are merged over.
///
/// @param cells in order
/// @param blocks in order; empty for a cell that stands beside no activity
record Neighbours(List<Spread> cells, List<Activities> blocks) {

    static List<Neighbours> of(List<Spread> spreads, List<Activities> activities) {
        Map<Line, List<Spread>> cellsAt = new HashMap<>();
        Map<Line, List<Activities>> blocksAt = new HashMap<>();
        Map<Spread, Integer> order = new HashMap<>();
        for (Spread spread : spreads) {
            order.put(spread, order.size());
            spread.lines()
                    .forEach(line -> cellsAt.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(spread));
        }
        for (Activities block : activities) {
            order.put(block.spread(), order.size());
            block.spread()
                    .lines()
                    .forEach(line -> blocksAt.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(block));
        }
        List<Neighbours> found = new ArrayList<>();
        Set<Line> seen = new LinkedHashSet<>();
        for (Spread spread : spreads) {
            if (!seen.contains(spread.firstLine())) {
                found.add(around(spread, cellsAt, blocksAt, order, seen));
            }
        }
        return found;
    }

    private static Neighbours around(
            Spread first,
            Map<Line, List<Spread>> cellsAt,
            Map<Line, List<Activities>> blocksAt,
            Map<Spread, Integer> order,
            Set<Line> seen) {
        Set<Spread> cells = new LinkedHashSet<>();
        Set<Activities> blocks = new LinkedHashSet<>();
        Deque<Line> next = new ArrayDeque<>(first.lines());
        while (!next.isEmpty()) {
            Line line = next.removeFirst();
            if (seen.add(line)) {
                for (Spread cell : cellsAt.getOrDefault(line, List.of())) {
                    cells.add(cell);
                    next.addAll(cell.lines());
                }
                for (Activities block : blocksAt.getOrDefault(line, List.of())) {
                    blocks.add(block);
                    next.addAll(block.spread().lines());
                }
            }
        }
        return new Neighbours(
                cells.stream().sorted(Comparator.comparing(order::get)).toList(),
                blocks.stream()
                        .sorted(Comparator.comparing(block -> order.get(block.spread())))
                        .toList());
    }

    /// Where cells and activities overlap like bricks: each block with the cells that stand in its lines.
    List<Neighbours> byBlock() {
        return blocks.stream()
                .map(block -> new Neighbours(
                        cells.stream()
                                .filter(cell -> block.spread().lines().stream().anyMatch(cell.lines()::contains))
                                .toList(),
                        List.of(block)))
                .toList();
    }

    /// The activities whose first line has an empty cell here, so that what stands above holds for them.
    Set<ActivityDraft> takenFromAbove() {
        Set<Line> blanks = new LinkedHashSet<>();
        cells.forEach(cell -> blanks.addAll(cell.blankLines()));
        Set<ActivityDraft> taken = new LinkedHashSet<>();
        blocks.stream()
                .filter(block -> blanks.contains(block.spread().firstLine()))
                .forEach(block -> taken.addAll(block.own()));
        return taken;
    }
}
