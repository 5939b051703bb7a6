package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.plan.ReadPlan.Source;

/// A row of a plan's table, its cells by the column that they belong to; each line is itself and no other.
final class Line {

    enum State {
        /// A cell with text begins here.
        OWN,
        /// A cell with text that began in a row above.
        MERGED,
        /// Nothing stands here.
        BLANK
    }

    /// A place in a line.
    static final class Slot {

        private final Grid grid;
        private final String heading;
        private final State state;
        private final List<Cell> cells;

        Slot(Grid grid, String heading, State state, List<Cell> cells) {
            this.grid = grid;
            this.heading = heading;
            this.state = state;
            this.cells = List.copyOf(cells);
        }

        /// The column's name as written.
        String heading() {
            return heading;
        }

        State state() {
            return state;
        }

        List<Cell> cells() {
            return cells;
        }

        String text() {
            return cells.size() == 1
                    ? cells.getFirst().text()
                    : cells.stream().map(Cell::text).collect(Collectors.joining("\n"));
        }

        List<String> paragraphs() {
            return cells.stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(Paragraph::text)
                    .toList();
        }

        Source source() {
            return Notes.source(grid, cells.getFirst());
        }
    }

    private final Grid grid;
    private final Map<Column, Slot> slots;

    private Line(Grid grid, Map<Column, Slot> slots) {
        this.grid = grid;
        this.slots = slots;
    }

    static Line of(Grid grid, int row, Header header) {
        Map<Column, Slot> slots = new LinkedHashMap<>();
        for (Header.Place place : header.places()) {
            List<Cell> covering = grid.covering(row, place.from(), place.to());
            covering.removeIf(cell -> cell.column() < place.from());
            List<Cell> own = new ArrayList<>(covering);
            own.removeIf(cell -> cell.row() != row);
            State state = !own.isEmpty() ? State.OWN : covering.isEmpty() ? State.BLANK : State.MERGED;
            List<Cell> cells = own.isEmpty() ? covering : own;
            slots.putIfAbsent(key(place.column()), new Slot(grid, place.column().name(), state, cells));
        }
        return new Line(grid, slots);
    }

    /// A column that a plan has but once is the same one whatever a table calls it.
    private static Column key(Column column) {
        return column.field().canRepeat() ? column : new Column(column.field(), "");
    }

    /// The table that the line stands in.
    Grid grid() {
        return grid;
    }

    Map<Column, Slot> slots() {
        return slots;
    }

    List<Slot> of(Field field) {
        List<Slot> found = new ArrayList<>();
        slots.forEach((column, slot) -> {
            if (column.field() == field) {
                found.add(slot);
            }
        });
        return found;
    }

    State state(Field field) {
        List<Slot> found = of(field);
        return found.isEmpty() ? State.BLANK : found.getFirst().state();
    }
}
