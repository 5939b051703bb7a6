package se.samhand.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes documents of any shape that a reader can give: headings, lists, tables with spans, ragged rows and nested
/// tables.
final class RandomDocument {

    private static final List<String> WORDS =
            List.of("mål", "åtgärd", "T1,T2", "& < >", "\"citat\"", "Enhetschef", "2019–2022", "ö", "😀", "a-b");
    private static final int DEEPEST = 2;

    private final Random random;
    private int tables;

    RandomDocument(Random random) {
        this.random = random;
    }

    Document next() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(1));
        blocks.addAll(blocks(random.nextInt(6), 0, 1));
        return new Document(blocks);
    }

    private List<Block> blocks(int count, int depth, int paragraphsBefore) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = paragraphsBefore;
        for (int i = 0; i < count; i++) {
            if (depth < DEEPEST && random.nextInt(4) == 0) {
                blocks.add(table(depth));
            } else {
                paragraphs++;
                blocks.add(paragraph(paragraphs));
            }
        }
        return blocks;
    }

    private Paragraph paragraph(int index) {
        int level = random.nextInt(5) == 0 ? 1 + random.nextInt(9) : 0;
        return new Paragraph(index, text(), level, level == 0 && random.nextInt(4) == 0);
    }

    private String text() {
        StringBuilder text = new StringBuilder(word());
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(List.of(" ", "  ", "\t", "\n", "\n\n").get(random.nextInt(5)))
                    .append(word());
        }
        return text.toString().replaceAll("[ \t]*\n[ \t]*", "\n");
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /// Fills the grid from the upper left; the last row and the first reach both edges, so that the size is known.
    private Table table(int depth) {
        tables++;
        int index = tables;
        int rows = 1 + random.nextInt(4);
        int columns = 1 + random.nextInt(5);
        boolean[][] taken = new boolean[rows][columns];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int stop = row > 0 && random.nextInt(4) == 0
                    ? atLeastAfterTaken(taken[row], 1 + random.nextInt(columns))
                    : columns;
            for (int column = 0; column < stop; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column, taken, depth));
                }
            }
        }
        return new Table(index, rows, columns, random.nextInt(rows + 1), cells);
    }

    /// A short row is short at its end only.
    private static int atLeastAfterTaken(boolean[] taken, int wanted) {
        int stop = wanted;
        for (int column = wanted; column < taken.length; column++) {
            stop = taken[column] ? column : stop;
        }
        return stop;
    }

    private Cell cell(int row, int column, boolean[][] taken, int depth) {
        int columnSpan = 1;
        while (column + columnSpan < taken[0].length && !taken[row][column + columnSpan] && random.nextInt(4) == 0) {
            columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < taken.length && random.nextInt(4) == 0) {
            rowSpan++;
        }
        for (int i = row; i < row + rowSpan; i++) {
            for (int j = column; j < column + columnSpan; j++) {
                taken[i][j] = true;
            }
        }
        return new Cell(row + 1, column + 1, rowSpan, columnSpan, blocks(random.nextInt(4), depth + 1, 0));
    }
}
