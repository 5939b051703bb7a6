package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.ColumnNames.Named;
import se.samhand.plan.internal.reading.Header.Place;
import se.samhand.plan.internal.reading.PlanTables.Part;

/// Reads plans that are written as cards: tables with the names of the fields on the left and what they hold beside
/// them, one below the other for each activity.
///
/// Every card is laid out as a table of one row, so that all further reading is the same as for other tables.
final class PlanCards {

    private static final int FEWEST_NAMES = 3;
    private static final int COLUMNS = 2;

    /// A field of a card.
    private record Entry(Column column, String label, List<Block> content, Source source) {}

    private final ColumnNames names;

    PlanCards(ColumnNames names) {
        this.names = names;
    }

    /// The parts of a document with its cards as rows of the plan.
    List<Part> of(List<Part> parts) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Other other && isOfCards(other.grid())) {
                addCards(other.grid(), found);
            } else {
                found.add(part);
            }
        }
        return found;
    }

    private boolean isOfCards(Grid grid) {
        if (grid.isHidden() || grid.columns() != COLUMNS) {
            return false;
        }
        List<Field> fields = new ArrayList<>();
        int pairs = 0;
        for (int row = 1; row <= grid.rows(); row++) {
            List<Cell> cells = grid.beginning(row);
            if (cells.size() == COLUMNS) {
                pairs++;
                named(cells.getFirst()).map(Named::field).ifPresent(fields::add);
            }
        }
        return fields.contains(Field.ACTIVITIES)
                && fields.stream().distinct().count() >= FEWEST_NAMES
                && fields.size() * 2 > pairs;
    }

    private Optional<Named> named(Cell cell) {
        return names.recognise(label(cell)).filter(Named::isExact);
    }

    private static String label(Cell cell) {
        return Blanks.single(cell.text()).replaceFirst("\\s*:$", "");
    }

    private void addCards(Grid grid, List<Part> parts) {
        Map<Column, Entry> card = new LinkedHashMap<>();
        for (int row = 1; row <= grid.rows(); row++) {
            List<Cell> cells = grid.beginning(row);
            boolean isPair = cells.size() == COLUMNS;
            Entry entry = isPair ? entry(grid, cells.getFirst(), cells.getLast()) : null;
            if (entry == null || beginsAnew(card, entry)) {
                close(card, grid, parts);
            }
            if (entry != null) {
                card.merge(entry.column(), entry, PlanCards::joined);
            } else {
                cells.forEach(cell -> parts.add(text(grid, cell)));
            }
        }
        close(card, grid, parts);
    }

    private Entry entry(Grid grid, Cell label, Cell value) {
        String name = label(label);
        Field field = named(label).map(Named::field).orElse(Field.OTHER);
        return new Entry(new Column(field, name), name, value.content(), grid.source(value));
    }

    private static boolean beginsAnew(Map<Column, Entry> card, Entry entry) {
        return !card.isEmpty() && card.values().iterator().next().column().equals(entry.column());
    }

    private static Entry joined(Entry above, Entry more) {
        List<Block> content = new ArrayList<>(above.content());
        content.addAll(more.content());
        return new Entry(above.column(), above.label(), content, above.source());
    }

    private static Part text(Grid grid, Cell cell) {
        return new Part.Text(Paragraph.of(1, cell.text()), grid.source(cell));
    }

    private static void close(Map<Column, Entry> card, Grid grid, List<Part> parts) {
        if (!card.isEmpty()) {
            List<Place> places = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            List<Source> sources = new ArrayList<>();
            for (Entry entry : card.values()) {
                int place = places.size() + 1;
                places.add(new Place(entry.column(), place, place));
                cells.add(new Cell(1, place, 1, 1, entry.content()));
                sources.add(entry.source());
            }
            Table table = new Table(grid.index(), 1, cells.size(), 0, cells);
            parts.add(new Part.OfPlan(new Grid(table, sources), new Header(places, 0, cells.size(), false)));
            card.clear();
        }
    }
}
