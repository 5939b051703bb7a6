package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;
import se.samhand.document.internal.pdf.RuledGrid.Area;

/// A table whose cells are drawn, while words are put into them.
final class RuledTable {

    private static final float WIDEST_INSET = 14f;

    private final RuledGrid grid;
    private final Box box;
    private final List<Region> regions;
    private final Map<Integer, List<RuledTable>> nested = new TreeMap<>();

    RuledTable(RuledGrid grid) {
        this.grid = grid;
        this.box = grid.box();
        this.regions = grid.areas().stream().map(area -> new Region(area.box())).toList();
    }

    Box box() {
        return box;
    }

    boolean holds(Box other) {
        return box.holds(other);
    }

    void add(Word word) {
        regions.get(grid.indexAt(word.box().middleX(), word.box().middleY())).add(word);
    }

    /// Takes a table that is drawn within one of the cells.
    boolean takes(RuledTable other) {
        Box inner = other.box;
        boolean isWithin = this != other
                && box.grownBy(1).holds(inner.left(), inner.top())
                && box.grownBy(1).holds(inner.right(), inner.bottom());
        if (!isWithin) {
            return false;
        }
        int index = grid.indexAt(inner.middleX(), inner.middleY());
        Box cell = regions.get(index).box().grownBy(2);
        boolean fits = cell.holds(inner.left(), inner.top()) && cell.holds(inner.right(), inner.bottom());
        if (fits) {
            nested.computeIfAbsent(index, it -> new ArrayList<>()).add(other);
        }
        return fits;
    }

    void findLines(PageWords page, Habits habits) {
        nested.values().forEach(inner -> inner.forEach(table -> table.findLines(page, habits)));
        for (Region region : regions) {
            region.findLines(page.width(), page.height(), page.dots());
        }
        float inset = inset();
        for (Region region : regions) {
            region.runs().forEach(run -> habits.add(run.lines(), run.room().right() - inset));
        }
    }

    boolean isBlank() {
        return regions.stream().allMatch(Region::isBlank) && nested.isEmpty();
    }

    PdfTable finish(Tags tags, Habits habits) {
        float inset = inset();
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> rows = new TreeSet<>();
        for (Area area : grid.areas()) {
            columns.add(area.column());
            rows.add(area.row());
        }
        List<PdfCell> cells = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Area area = grid.areas().get(i);
            List<PdfBlock> content = new ArrayList<>(regions.get(i).paragraphs(tags, inset, habits));
            for (RuledTable inner : nested.getOrDefault(i, List.of())) {
                content.add(inner.finish(tags, habits));
                content.sort(Comparator.comparingDouble(PdfBlock::top));
            }
            cells.add(new PdfCell(
                    rows.headSet(area.row()).size(),
                    columns.headSet(area.column()).size(),
                    rows.subSet(area.row(), area.row() + area.rowSpan()).size(),
                    columns.subSet(area.column(), area.column() + area.columnSpan())
                            .size(),
                    area.box().bottom(),
                    content));
        }
        List<Float> edges = new ArrayList<>();
        columns.forEach(column -> edges.add(grid.x(column)));
        edges.add(box.right());
        return new PdfTable(
                box.top(), box.bottom(), edges, rows.size(), 0, grid.isOpenBelow(), cells, grid.isGuessed());
    }

    private float inset() {
        float inset = WIDEST_INSET;
        for (Region region : regions) {
            inset = Math.min(inset, region.inset());
        }
        return Math.max(0, inset);
    }
}
