package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan.Source;

/// Tells which tables of a document are those of the plan, and with which columns.
final class PlanTables {

    /// A part of the document in reading order.
    sealed interface Part {
        /// A paragraph outside the tables of the plan.
        record Text(Paragraph paragraph, Source source) implements Part {}

        /// A table of the plan.
        record OfPlan(Grid grid, Header header) implements Part {}

        /// Any other table.
        record Other(Grid grid) implements Part {}
    }

    private static final int FEWEST_COLUMNS = 3;
    private static final int ROWS_TO_TRY = 5;

    private final HeaderFinder finder;
    private final ColumnContent content;
    private final StrategyWords words;

    PlanTables(HeaderFinder finder, ColumnContent content, StrategyWords words) {
        this.finder = finder;
        this.content = content;
        this.words = words;
    }

    List<Part> of(Document document) {
        List<Part> parts = new ArrayList<>();
        collect(document.blocks(), null, parts);
        return withoutSideTables(parts);
    }

    private void collect(List<? extends Block> blocks, @Nullable Source within, List<Part> parts) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (!paragraph.isBlank()) {
                        Source own = new Source("paragraph", paragraph.index(), null, null);
                        parts.add(new Part.Text(paragraph, within == null ? own : within));
                    }
                }
                case Table table -> collect(table, parts);
            }
        }
    }

    private void collect(Table table, List<Part> parts) {
        Grid grid = new Grid(table);
        if (grid.isHidden()) {
            parts.add(new Part.Other(grid));
            return;
        }
        Optional<Header> header =
                finder.find(grid).or(() -> sameAsAbove(grid, parts)).or(() -> content.guessed(grid));
        if (header.isPresent()) {
            parts.add(new Part.OfPlan(grid, header.get()));
        } else if (holdsTables(table)) {
            table.cells().forEach(cell -> collect(cell.content(), Notes.source(grid, cell), parts));
        } else {
            parts.add(new Part.Other(grid));
        }
    }

    private static boolean holdsTables(Table table) {
        return table.cells().stream()
                .anyMatch(cell -> cell.content().stream().anyMatch(block -> block instanceof Table));
    }

    /// A table without a heading goes on with the columns of the one above, if what it holds fits them.
    private Optional<Header> sameAsAbove(Grid grid, List<Part> parts) {
        Header above = null;
        for (Part part : parts) {
            if (part instanceof Part.OfPlan table) {
                above = table.header();
            }
        }
        boolean isAlike = above != null && grid.columns() >= FEWEST_COLUMNS && grid.columns() == above.gridColumns();
        return isAlike && above != null && fits(grid, above) ? Optional.of(above.without()) : Optional.empty();
    }

    private boolean fits(Grid grid, Header header) {
        for (int row = 1; row <= Math.min(grid.rows(), ROWS_TO_TRY); row++) {
            for (Cell cell : grid.beginning(row)) {
                Field field =
                        header.of(cell).map(place -> place.column().field()).orElse(Field.OTHER);
                if (content.fits(field, cell.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Beside tables of the plan itself, one with only activities in it is about something else, such as risks.
    private List<Part> withoutSideTables(List<Part> parts) {
        boolean hasFull = parts.stream()
                .anyMatch(part ->
                        part instanceof Part.OfPlan table && table.header().isFull());
        List<Part> kept = new ArrayList<>();
        boolean isUnderName = false;
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                isUnderName |= words.isName(text.paragraph().text());
                kept.add(part);
            } else if (part instanceof Part.OfPlan table
                    && hasFull
                    && !table.header().isFull()
                    && !isUnderName) {
                kept.add(new Part.Other(table.grid()));
            } else {
                isUnderName &= !(part instanceof Part.OfPlan);
                kept.add(part);
            }
        }
        return kept;
    }
}
