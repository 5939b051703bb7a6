package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.samhand.document.Refusal;

/// Reads one sheet of a workbook; merged ranges come after the cells that they merge.
final class XlsxSheet {

    static final int LAST_COLUMN = 16_384;
    static final int LAST_ROW = 1_048_576;
    private static final int MOST_RANGES = 20_000;

    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final Budget budget;
    private final TreeMap<Integer, TreeMap<Integer, Sheet.Value>> rows = new TreeMap<>();
    private final List<Sheet.Range> merged = new ArrayList<>();
    private final List<Sheet.Range> hiddenColumns = new ArrayList<>();
    private int row;
    private int column;
    private boolean rowIsHidden;

    XlsxSheet(XlsxStrings strings, XlsxFormats formats, Budget budget) {
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
    }

    /// Reads the sheet, the cursor standing on its root.
    void read(XmlCursor cursor) {
        cursor.children(part -> {
            switch (part) {
                case "x:cols" -> cursor.children(name -> columns(cursor));
                case "x:sheetData" -> cursor.children(name -> row(cursor));
                case "x:mergeCells" -> cursor.children(name -> merge(cursor.attribute("ref", "")));
                default -> {}
            }
        });
    }

    Sheet finished(String name, boolean isHidden) {
        List<Sheet.Row> finished = new ArrayList<>();
        rows.forEach((number, cells) -> finished.add(new Sheet.Row(
                number,
                cells.values().stream()
                        .map(cell -> isHidden ? new Sheet.Value(cell.column(), cell.text(), true) : cell)
                        .toList())));
        return new Sheet(name, isHidden, finished, merged);
    }

    private void columns(XmlCursor cursor) {
        if (XlsxBook.isTrue(cursor.attribute("hidden", "")) && hiddenColumns.size() < MOST_RANGES) {
            int first = cursor.number("min", 1, 1, LAST_COLUMN);
            hiddenColumns.add(new Sheet.Range(1, first, LAST_ROW, cursor.number("max", first, first, LAST_COLUMN)));
        }
    }

    private void row(XmlCursor cursor) {
        row = cursor.number("r", row + 1, 1, LAST_ROW);
        column = 0;
        rowIsHidden = XlsxBook.isTrue(cursor.attribute("hidden", ""));
        cursor.children(name -> {
            if (name.equals("x:c")) {
                cell(cursor);
            }
        });
    }

    private void cell(XmlCursor cursor) {
        Optional<int[]> place = XlsxPlace.of(cursor.attribute("r", ""));
        column = place.map(found -> found[1]).orElse(Math.min(column + 1, LAST_COLUMN));
        String text = text(cursor);
        if (!text.isBlank()) {
            budget.spendCell();
            boolean isHidden = rowIsHidden
                    || hiddenColumns.stream()
                            .anyMatch(range -> column >= range.firstColumn() && column <= range.lastColumn());
            Sheet.Value value = new Sheet.Value(column, text, isHidden);
            rows.computeIfAbsent(row, any -> new TreeMap<>())
                    .merge(
                            column,
                            value,
                            (before, more) ->
                                    new Sheet.Value(column, before.text() + "\n" + more.text(), before.isHidden()));
        }
    }

    /// What a person sees in the cell; of a formula that was never worked out, the formula.
    private String text(XmlCursor cursor) {
        String type = cursor.attribute("t", "n");
        int style = cursor.number("s", 0, 0, Integer.MAX_VALUE);
        StringBuilder value = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        StringBuilder own = new StringBuilder();
        cursor.children(part -> {
            switch (part) {
                case "x:v" -> XlsxStrings.append(cursor, value, budget);
                case "x:f" -> XlsxStrings.append(cursor, formula, budget);
                case "x:is" -> own.append(XlsxStrings.text(cursor, budget));
                default -> {}
            }
        });
        if (value.isEmpty() && own.isEmpty()) {
            return formula.isEmpty() ? "" : "=" + formula;
        }
        return switch (type) {
            case "s" -> shared(value.toString().strip());
            case "inlineStr" -> own.isEmpty() ? value.toString() : own.toString();
            case "str", "e" -> XlsxStrings.unescaped(value.toString());
            case "b" -> value.toString().strip().equals("1") ? "SANT" : "FALSKT";
            case "d" ->
                value.toString()
                        .strip()
                        .replaceFirst("T00:00(:00(\\.0+)?)?$", "")
                        .replace('T', ' ');
            default -> formats.shown(value.toString().strip(), style);
        };
    }

    /// One long text that many cells refer to counts each time.
    private String shared(String number) {
        String text = strings.at(number);
        budget.spendCharacters(text.length());
        return text;
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        Optional<int[]> first = XlsxPlace.of(reference.substring(0, Math.max(0, colon)));
        Optional<int[]> last = XlsxPlace.of(reference.substring(colon + 1));
        if (colon > 0 && first.isPresent() && last.isPresent()) {
            if (merged.size() >= MOST_RANGES) {
                throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
            }
            int[] from = first.get();
            int[] to = last.get();
            if (to[0] >= from[0] && to[1] >= from[1]) {
                merged.add(new Sheet.Range(from[0], from[1], to[0], to[1]));
            }
        }
    }
}
