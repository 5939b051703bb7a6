package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.PlanTables.Part;

/// What a document says about the plan as a whole, outside the rows: title, introduction and tables of facts.
record Preamble(List<Said> said) {

    /// @param label the name of the fact, such as *Förvaltning*; empty for running text
    /// @param isTitle whether it is a heading, or a short line at the top
    record Said(String label, String text, Source source, boolean isTitle) {

        boolean isNamed(Pattern name) {
            return name.matcher(label).matches();
        }
    }

    private static final int LINES_OF_TITLE = 6;
    private static final int WORDS_OF_TITLE = 40;
    private static final int WORDS_OF_LABEL = 4;
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L} ]{3,40}):\\s+(\\S.{0,120})$");

    static Preamble of(List<Part> parts, HeaderFinder finder) {
        List<Said> said = new ArrayList<>();
        boolean isBeforePlan = true;
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> add(said, text, isBeforePlan);
                case Part.Other other -> facts(said, other.grid(), other.grid().rows());
                case Part.OfPlan table -> {
                    int heading = 1;
                    while (heading <= table.header().lastRow() && !finder.isHeading(table.grid(), heading)) {
                        heading++;
                    }
                    facts(said, table.grid(), Math.min(heading, table.header().lastRow()) - 1);
                    isBeforePlan = false;
                }
            }
        }
        return new Preamble(List.copyOf(said));
    }

    private static void add(List<Said> said, Part.Text part, boolean isBeforePlan) {
        String text = Blanks.single(part.paragraph().text());
        boolean isShort = Wording.of(text).words().size() <= WORDS_OF_TITLE && !text.endsWith(".");
        boolean isAtTop = isBeforePlan && said.size() < LINES_OF_TITLE;
        boolean isTitle =
                isShort && (isAtTop || (isBeforePlan && part.paragraph().level() == 1));
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            said.add(new Said(labelled.group(1), labelled.group(2), part.source(), isTitle));
        }
        said.add(new Said("", text, part.source(), isTitle));
    }

    /// Each short cell is taken as the name of what stands to the right of it, and of what stands below.
    private static void facts(List<Said> said, Grid grid, int rows) {
        for (int row = 1; row <= rows; row++) {
            for (Cell cell : grid.beginning(row)) {
                String label = cell.text().replaceAll("[\\s:]+", " ").strip();
                Source source = Notes.source(grid, cell);
                said.add(new Said("", cell.text(), source, false));
                if (Wording.of(label).words().size() <= WORDS_OF_LABEL) {
                    fact(said, label, grid, at(grid, row, cell.column() + cell.columnSpan()));
                    fact(said, label, grid, at(grid, row + cell.rowSpan(), cell.column()));
                }
            }
        }
    }

    private static @Nullable Cell at(Grid grid, int row, int column) {
        return row <= grid.rows() && column <= grid.columns() ? grid.at(row, column) : null;
    }

    private static void fact(List<Said> said, String label, Grid grid, @Nullable Cell value) {
        if (value != null && !value.isBlank()) {
            said.add(new Said(label, value.text(), Notes.source(grid, value), false));
        }
    }
}
