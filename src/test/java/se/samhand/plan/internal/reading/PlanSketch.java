package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StrategyReference;

/// A document sketched in a few lines.
///
/// In a cell `¶` separates paragraphs, `• ` begins a list item, `^` alone is merged with the cell above, `<` alone with
/// the one to the left.
final class PlanSketch {

    static final String[] TEMPLATE = {
        "Prioriterad utgångspunkt",
        "Område",
        "Mål och nytta",
        "Metoder och arbetssätt",
        "Ansvarig",
        "Tidsplan",
        "Uppföljning"
    };

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    static PlanSketch sketch() {
        return new PlanSketch();
    }

    /// A plan for 2019–2022 in the central template.
    static ReadPlan planOf(String[]... rows) {
        List<String[]> all = new ArrayList<>();
        all.add(TEMPLATE);
        all.addAll(List.of(rows));
        return sketch().heading("Handlingsplan 2019–2022")
                .table(all.toArray(String[][]::new))
                .read();
    }

    /// The one row of a plan in the central template.
    static ReadPlan.Row rowOf(String[]... rows) {
        List<ReadPlan.Row> found = planOf(rows).rows();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static String[] row(String... cells) {
        return cells;
    }

    PlanSketch heading(String text) {
        blocks.add(new Paragraph(++paragraphs, text, 1, false));
        return this;
    }

    PlanSketch paragraph(String text) {
        blocks.add(Paragraph.of(++paragraphs, text));
        return this;
    }

    PlanSketch table(String[]... rows) {
        int columns = 0;
        for (String[] row : rows) {
            columns = Math.max(columns, row.length);
        }
        List<Cell> cells = new ArrayList<>();
        for (int row = 1; row <= rows.length; row++) {
            for (int column = 1; column <= rows[row - 1].length; column++) {
                String text = rows[row - 1][column - 1];
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(new Cell(
                            row, column, rowSpan(rows, row, column), columnSpan(rows[row - 1], column), content(text)));
                }
            }
        }
        blocks.add(new Table(++tables, rows.length, columns, 0, cells));
        return this;
    }

    private static int rowSpan(String[][] rows, int row, int column) {
        int end = row;
        while (end < rows.length && rows[end].length >= column && rows[end][column - 1].equals("^")) {
            end++;
        }
        return end - row + 1;
    }

    private static int columnSpan(String[] row, int column) {
        int end = column;
        while (end < row.length && row[end].equals("<")) {
            end++;
        }
        return end - column + 1;
    }

    private static List<Block> content(String text) {
        List<Block> content = new ArrayList<>();
        for (String paragraph : text.split("¶", -1)) {
            boolean isItem = paragraph.startsWith("• ");
            content.add(new Paragraph(content.size() + 1, isItem ? paragraph.substring(2) : paragraph, 0, isItem));
        }
        return content;
    }

    Document document() {
        return new Document(blocks);
    }

    boolean isPlan() {
        return interpretation().read(document()).isPresent();
    }

    /// The plan that is read from the sketch; none of its words may be lost.
    ReadPlan read() {
        ReadPlan plan = interpretation().read(document()).orElseThrow(() -> new AssertionError("No plan was found"));
        assertThat(LostWords.of(document(), plan))
                .as("words that are nowhere in the plan")
                .isEmpty();
        return plan;
    }

    private static PlanInterpretation interpretation() {
        return new PlanInterpretation(StrategyReference.load(), OrganisationReference.load());
    }

    /// The reasons why places are uncertain.
    static List<String> doubts(ReadPlan plan) {
        return plan.uncertain().stream().map(ReadPlan.Uncertainty::reason).toList();
    }

    /// The codes of the sub-areas of a row.
    static List<String> codes(ReadPlan.Row row) {
        return row.subAreas().stream().map(area -> String.valueOf(area.code())).toList();
    }

    static List<String> goals(ReadPlan.Row row) {
        return row.goals().stream().map(ReadPlan.Goal::text).toList();
    }

    static List<String> activities(ReadPlan.Row row) {
        return row.activities().stream().map(ReadPlan.Activity::text).toList();
    }

    /// The responsible roles of each activity of a row.
    static List<List<String>> responsible(ReadPlan.Row row) {
        return row.activities().stream().map(ReadPlan.Activity::responsible).toList();
    }
}
