package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.reading.Line.Slot;
import se.samhand.plan.internal.reading.Line.State;

/// A cell of one column and the lines it holds for: those it is merged over, and blank ones below in the same row.
final class Spread {

    private final Slot slot;
    private final Set<Line> lines = new LinkedHashSet<>();
    private final Set<Line> blankLines = new LinkedHashSet<>();

    private Spread(Slot slot, Line line) {
        this.slot = slot;
        lines.add(line);
    }

    Slot slot() {
        return slot;
    }

    /// All lines, in order.
    Set<Line> lines() {
        return lines;
    }

    /// Those of the lines where the cell is empty, so that what stands above was taken to hold.
    Set<Line> blankLines() {
        return blankLines;
    }

    Line firstLine() {
        return lines.iterator().next();
    }

    /// The spreads of a column over all rows.
    ///
    /// @param fillsBlanks whether a cell also holds for empty ones below it
    static List<Spread> of(Column column, List<RowDraft> rows, boolean fillsBlanks) {
        List<Spread> spreads = new ArrayList<>();
        for (RowDraft row : rows) {
            Spread above = null;
            for (Line line : row.lines()) {
                above = next(column, line, above, spreads, fillsBlanks);
            }
        }
        return spreads;
    }

    private static @Nullable Spread next(
            Column column, Line line, @Nullable Spread above, List<Spread> spreads, boolean fillsBlanks) {
        Slot slot = line.slots().get(column);
        if (slot == null) {
            return null;
        }
        Spread last = spreads.isEmpty() ? null : spreads.getLast();
        boolean isMerged = slot.state() == State.MERGED
                && last != null
                && last.slot.source().equals(slot.source());
        boolean isRepeated = column.field() == Field.ACTIVITIES
                && slot.state() == State.OWN
                && above != null
                && above.slot.text().equals(slot.text());
        if (last != null && isMerged) {
            last.lines.add(line);
            return last;
        }
        if (above != null && isRepeated) {
            above.lines.add(line);
            return above;
        }
        if (slot.state() == State.BLANK) {
            if (above != null && fillsBlanks) {
                above.lines.add(line);
                above.blankLines.add(line);
            }
            return above;
        }
        Spread spread = new Spread(slot, line);
        spreads.add(spread);
        return spread;
    }

    /// All columns about one thing, by their place from the left.
    static Set<Column> columns(Field field, List<RowDraft> rows) {
        Set<Column> found = new LinkedHashSet<>();
        for (RowDraft row : rows) {
            for (Line line : row.lines()) {
                for (Column column : line.slots().keySet()) {
                    if (column.field() == field) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }
}
