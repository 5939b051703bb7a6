package se.samhand.plan.internal.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.PlanTemplate;

/// Rows that were copied without their heading: as many columns as the central template has are taken to be those.
final class PastedHeading {

    private static final String GUESSED = "COLUMNS_GUESSED";

    private PastedHeading() {}

    /// Whether a doubt of the reader is that the columns have no names.
    static boolean isMissing(ReadPlan.Uncertainty doubt) {
        return doubt.reason().equals(GUESSED);
    }

    /// A reading under a heading that was made up says so.
    static ReadPlan told(ReadPlan plan) {
        List<ReadPlan.Uncertainty> uncertain = new ArrayList<>(plan.uncertain());
        uncertain.add(new ReadPlan.Uncertainty(new ReadPlan.Source("table", 1, 1, 1), "columns: 1", GUESSED));
        return new ReadPlan(
                plan.administration(),
                plan.administrationCode(),
                plan.strategy(),
                plan.strategyCode(),
                plan.period(),
                plan.rows(),
                uncertain,
                plan.unread());
    }

    static Optional<Document> onto(Document document, PlanTemplate template) {
        List<Block> blocks = new ArrayList<>();
        boolean isHeaded = false;
        for (Block block : document.blocks()) {
            if (!isHeaded && block instanceof Table table && skipped(table, template) >= 0) {
                blocks.add(headed(table, template));
                isHeaded = true;
            } else {
                blocks.add(block);
            }
        }
        return isHeaded ? Optional.of(new Document(blocks)) : Optional.empty();
    }

    /// How many of the template's first columns the table leaves out; the first is the starting point, which stands in
    /// a row of its own where it is left out.
    private static int skipped(Table table, PlanTemplate template) {
        int missing = template.columns().size() - table.columnCount();
        return missing == 0 || missing == 1 ? missing : -1;
    }

    private static Table headed(Table table, PlanTemplate template) {
        List<Cell> cells = new ArrayList<>();
        int skipped = skipped(table, template);
        for (int column = 1; column <= table.columnCount(); column++) {
            String name = template.columns().get(column - 1 + skipped).name();
            cells.add(new Cell(1, column, 1, 1, List.of(Paragraph.of(1, name))));
        }
        table.cells()
                .forEach(cell -> cells.add(new Cell(
                        cell.row() + 1,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.content(),
                        cell.isHidden())));
        return new Table(table.index(), table.rowCount() + 1, table.columnCount(), 1, cells, table.isGuessed());
    }
}
