package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;

/// Puts rows together again that were broken where a cell holds a line break.
final class BrokenRows {

    private static final int SHORT_WORD = 4;

    private BrokenRows() {}

    /// The rows of a table, blank lines left out.
    static List<List<String>> mended(List<TabbedLines.Line> lines) {
        int columns =
                lines.stream().mapToInt(line -> line.fields().size()).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            TabbedLines.Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
            } else {
                int end = endOfBroken(lines, i, columns);
                List<String> row = joined(lines.subList(i, end));
                if (row.size() == 1 && !rows.isEmpty() && goesOn(rows.getLast(), row.getFirst(), columns)) {
                    appendToLastCell(rows.getLast(), row.getFirst());
                } else {
                    rows.add(row);
                }
                i = end;
            }
        }
        return rows;
    }

    /// Whether a line without tabs is the next line of the last cell above, and not a heading between rows.
    private static boolean goesOn(List<String> above, String line, int columns) {
        boolean isHeading =
                Character.isUpperCase(line.strip().charAt(0)) && line.strip().length() > SHORT_WORD;
        return above.size() < columns || (!above.getLast().isBlank() && !isHeading);
    }

    /// Where a row ends that has too few cells, if the following lines make it exactly complete; else after its line.
    private static int endOfBroken(List<TabbedLines.Line> lines, int start, int columns) {
        int cells = lines.get(start).fields().size();
        int last = start;
        int end = start + 1;
        while (cells > 1 && cells < columns && end < lines.size()) {
            TabbedLines.Line line = lines.get(end);
            if (!line.isBlank()) {
                boolean goesOn = !lines.get(last).fields().getLast().isBlank()
                        && !line.fields().getFirst().isBlank();
                if (!goesOn) {
                    return start + 1;
                }
                cells += line.fields().size() - 1;
                last = end;
            }
            end++;
        }
        return cells == columns ? end : start + 1;
    }

    private static List<String> joined(List<TabbedLines.Line> lines) {
        List<String> row = new ArrayList<>(lines.getFirst().fields());
        for (TabbedLines.Line line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                appendToLastCell(row, line.fields().getFirst());
                row.addAll(line.fields().subList(1, line.fields().size()));
            }
        }
        return row;
    }

    private static void appendToLastCell(List<String> row, String text) {
        row.set(row.size() - 1, row.getLast() + "\n" + text);
    }
}
