package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samhand.document.Cell;
import se.samhand.plan.ReadPlan.Source;

/// Goes through a document as a reader does, and leaves aside what is not part of the plan's rows.
final class ReadingOrder {

    private static final int LONGEST_NAME = 160;

    private final HeaderFinder finder;
    private final StrategyWords words;
    private final Notes notes;
    private final LayoutDoubts layout;
    private final List<Event> events = new ArrayList<>();
    private final Map<Source, String> unknownColumns = new LinkedHashMap<>();

    ReadingOrder(HeaderFinder finder, StrategyWords words, Notes notes) {
        this.finder = finder;
        this.words = words;
        this.notes = notes;
        this.layout = new LayoutDoubts(notes);
    }

    List<Event> of(List<PlanTables.Part> parts) {
        for (PlanTables.Part part : parts) {
            switch (part) {
                case PlanTables.Part.Text text -> paragraph(text.paragraph().text(), text.source());
                case PlanTables.Part.Other other -> {
                    new HiddenParts(other.grid(), notes).note();
                    leaveAside(other.grid());
                }
                case PlanTables.Part.OfPlan table -> {
                    new HiddenParts(table.grid(), notes).note();
                    rows(table.grid(), table.header());
                }
            }
        }
        return events;
    }

    private void paragraph(String text, Source source) {
        notes.unread(source, text);
        if (isName(text)) {
            events.add(new Event.Heading(text, source, true));
        }
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST_NAME && words.isName(text);
    }

    private void leaveAside(Grid grid) {
        for (int row = 1; row <= grid.rows(); row++) {
            leaveAside(grid, row);
        }
    }

    private void leaveAside(Grid grid, int row) {
        grid.beginning(row).forEach(cell -> notes.unread(Notes.source(grid, cell), cell.text()));
    }

    private void rows(Grid grid, Header first) {
        Header header = first;
        Set<String> headings = new HashSet<>();
        Set<String> names = new HashSet<>();
        first.places().forEach(place -> names.add(finder.key(place.column().name())));
        if (header.isGuessed()) {
            grid.beginning(1).stream()
                    .findFirst()
                    .ifPresent(cell -> notes.doubt(Doubt.COLUMNS_GUESSED, Notes.source(grid, cell), columns(first)));
        }
        int headingRow = headingRow(grid, header);
        layout.noteRows(grid, headingRow);
        Gaps gaps = new Gaps(grid);
        boolean isElsewhere = false;
        for (int row = 1; row <= grid.rows(); row++) {
            isElsewhere |= row > header.lastRow() && beginsOther(grid, row, gaps, names, first);
            if (row >= headingRow && row <= header.lastRow()) {
                headings.add(text(grid, row));
                names.addAll(finder.keys(grid, row));
                noteUnknown(grid, row);
            } else if (row < headingRow || standsAbove(grid, row, gaps, names)) {
                aboveHeading(grid, row);
            } else if (isSaidAgain(grid, row, headings)) {
                isElsewhere = false;
            } else if (isElsewhere && !beginsPlan(grid, row, names, first)) {
                leaveAside(grid, row);
            } else if (finder.isRepeated(grid, row, names)) {
                header = finder.at(grid, row);
                headings.add(text(grid, row));
                headingRow = row;
                isElsewhere = false;
                keepOtherWords(grid, row, names);
            } else {
                layout.note(grid, row, header);
                row(grid, row, header);
            }
        }
    }

    /// Whether a table about something else begins here, as on a sheet: below an empty row, with a heading of its own.
    private boolean beginsOther(Grid grid, int row, Gaps gaps, Set<String> names, Header first) {
        int heading = gaps.next(row);
        boolean isNamed = gaps.isFirst(row)
                && gaps.isText(row)
                && isName(grid.beginning(row).getFirst().text());
        return gaps.isFirst(row)
                && !isNamed
                && (finder.isRepeated(grid, heading, names)
                        ? !beginsPlan(grid, heading, names, first)
                        : finder.isOfOther(grid, heading));
    }

    /// Beside a whole table of the plan, one with only activities in it is about something else, such as risks.
    private boolean beginsPlan(Grid grid, int row, Set<String> names, Header first) {
        return finder.isRepeated(grid, row, names)
                && (!first.isFull() || finder.at(grid, row).isFull());
    }

    /// Whether a line of text below an empty row leads over to the next heading.
    private boolean standsAbove(Grid grid, int row, Gaps gaps, Set<String> names) {
        return gaps.isText(row) && gaps.isBelowGap(row) && finder.isRepeated(grid, gaps.next(row), names);
    }

    /// What stands in a repeated heading but is no name of a column is kept.
    private void keepOtherWords(Grid grid, int row, Set<String> names) {
        grid.beginning(row).stream()
                .filter(cell -> !finder.isWhole(cell.text(), names))
                .forEach(cell -> notes.unread(Notes.source(grid, cell), cell.text()));
    }

    private void noteUnknown(Grid grid, int row) {
        finder.corrected(grid, row).forEach(cell -> notes.known(Notes.source(grid, cell), "columns: " + cell.text()));
        finder.unknown(grid, row)
                .forEach(cell -> unknownColumns.put(Notes.source(grid, cell), Blanks.single(cell.text())));
    }

    /// Names of columns that have no field, so that they are only kept where an activity has something in them.
    Map<Source, String> unknownColumns() {
        return unknownColumns;
    }

    private static String columns(Header header) {
        return header.places().stream()
                .map(place -> place.column().name() + ": " + place.column().field())
                .collect(Collectors.joining(", ", "columns: ", ""));
    }

    private int headingRow(Grid grid, Header header) {
        for (int row = 1; row <= header.lastRow(); row++) {
            if (finder.isHeading(grid, row)) {
                return row;
            }
        }
        return 1;
    }

    /// Of most rows the first cell tells that they are no heading.
    private static boolean isSaidAgain(Grid grid, int row, Set<String> headings) {
        List<Cell> cells = grid.beginning(row);
        String first =
                cells.isEmpty() ? "" : Wording.of(cells.getFirst().text()).text();
        return headings.stream().anyMatch(heading -> heading.startsWith(first)) && headings.contains(text(grid, row));
    }

    private static String text(Grid grid, int row) {
        return grid.beginning(row).stream()
                .map(cell -> Wording.of(cell.text()).text())
                .collect(Collectors.joining("|"));
    }

    private void aboveHeading(Grid grid, int row) {
        List<Cell> cells = grid.beginning(row);
        if (cells.size() == 1 && isName(cells.getFirst().text())) {
            banner(grid, cells.getFirst());
        } else {
            leaveAside(grid, row);
        }
    }

    private void row(Grid grid, int row, Header header) {
        List<Cell> own = grid.beginning(row);
        if (own.isEmpty()) {
            return;
        }
        Cell first = own.getFirst();
        boolean isWide = own.size() == 1 && first.columnSpan() * 2 > grid.columns() && first.columnSpan() > 1;
        boolean isAlone =
                own.size() == 1 && grid.covering(row, 1, grid.columns()).size() == 1;
        Field field = header.of(first).map(place -> place.column().field()).orElse(Field.OTHER);
        boolean isElsewhere = field != Field.STARTING_POINT && field != Field.SUB_AREAS;
        boolean isBanner = isWide || (isAlone && (isElsewhere || words.isStartingPoint(first.text())));
        if (isBanner && isName(first.text())) {
            banner(grid, first);
        } else if (isWide) {
            notes.unread(Notes.source(grid, first), first.text());
        } else {
            events.add(new Event.Row(Line.of(grid, row, header)));
        }
    }

    private void banner(Grid grid, Cell cell) {
        notes.unread(Notes.source(grid, cell), cell.text());
        events.add(new Event.Heading(cell.text(), Notes.source(grid, cell), false));
    }
}
