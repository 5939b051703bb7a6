package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.draft.DraftNote;
import se.samhand.ui.Words;

/// Lays the original out as on paper, with a mark at each place that a question is about.
final class OriginalPaper {

    private final List<DraftNote> questions;
    private final Words words;
    private final Set<String> anchors = new HashSet<>();

    OriginalPaper(List<DraftNote> questions, Words words) {
        this.questions = questions;
        this.words = words;
    }

    List<OriginalBlock> blocks(Document document) {
        return blocks(document.blocks(), true);
    }

    /// Where a place in the original can be jumped to.
    static String anchor(ReadPlan.Source source) {
        Integer row = source.row();
        Integer column = source.column();
        return row == null || column == null ? "o-" + source.index() : "o-" + source.index() + "-" + row + "-" + column;
    }

    private List<OriginalBlock> blocks(List<Block> blocks, boolean isBody) {
        List<OriginalBlock> laid = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (!paragraph.isBlank()) {
                        laid.add(text(paragraph, isBody));
                    }
                }
                case Table table -> laid.add(grid(table));
            }
        }
        return laid;
    }

    private OriginalBlock text(Paragraph paragraph, boolean isBody) {
        ReadPlan.@Nullable Source source =
                isBody ? new ReadPlan.Source("paragraph", paragraph.index(), null, null) : null;
        return new OriginalBlock.Text(
                source == null ? null : unique(anchor(source)),
                paragraph.text(),
                paragraph.level(),
                paragraph.isListItem(),
                source == null ? List.of() : marks(source));
    }

    private OriginalBlock grid(Table table) {
        List<List<OriginalBlock.Cell>> rows = new ArrayList<>();
        for (int row = 1; row <= table.rowCount(); row++) {
            List<OriginalBlock.Cell> cells = new ArrayList<>();
            for (Cell cell : table.row(row)) {
                ReadPlan.Source source = new ReadPlan.Source("table", table.index(), cell.row(), cell.column());
                cells.add(new OriginalBlock.Cell(
                        unique(anchor(source)),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.row() <= table.headerRows(),
                        blocks(cell.content(), false),
                        marks(source)));
            }
            rows.add(cells);
        }
        return new OriginalBlock.Grid(words.get("plan.import.table", table.index()), rows);
    }

    private @Nullable String unique(String anchor) {
        return anchors.add(anchor) ? anchor : null;
    }

    private List<OriginalBlock.Mark> marks(ReadPlan.Source source) {
        List<OriginalBlock.Mark> marks = new ArrayList<>();
        for (DraftNote question : questions) {
            if (question.place().source().equals(source)) {
                int number = question.number();
                marks.add(new OriginalBlock.Mark(
                        number, "#f-" + number, words.get("plan.import.question-number", number)));
            }
        }
        return marks;
    }
}
