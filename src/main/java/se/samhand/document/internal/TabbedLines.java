package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Refusal;

/// Splits text into lines and lines at tabs; a cell in quotation marks may hold line breaks, as spreadsheets copy them.
final class TabbedLines {

    /// @param fields one for a line without tabs
    record Line(List<String> fields) {

        boolean isTabbed() {
            return fields.size() > 1 && !isBlank();
        }

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    private static final int MOST_LINES = 200_000;
    private static final int MOST_FIELDS = 200_000;

    private final String text;
    private int position;
    private int fieldCount;

    private TabbedLines(String text) {
        this.text = text;
    }

    /// The lines of the text, of several blank ones only the first.
    static List<Line> of(String text) {
        TabbedLines lines = new TabbedLines(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<Line> found = new ArrayList<>();
        while (lines.position < lines.text.length()) {
            Line line = lines.line();
            if (!line.isBlank() || found.isEmpty() || !found.getLast().isBlank()) {
                found.add(line);
                lines.fieldCount += line.fields().size();
            }
            if (found.size() > MOST_LINES || lines.fieldCount > MOST_FIELDS) {
                throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
            }
        }
        return found;
    }

    private Line line() {
        int start = position;
        List<String> fields = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            fields.add(field());
            goesOn = position < text.length() && text.charAt(position) == '\t';
            position++;
        }
        return fields.size() > 1 ? new Line(fields) : physicalLine(start);
    }

    /// Quotation marks around a whole paragraph are part of it.
    private Line physicalLine(int start) {
        int end = text.indexOf('\n', start);
        int stop = end < 0 ? text.length() : end;
        position = stop + 1;
        return new Line(List.of(text.substring(start, stop)));
    }

    private String field() {
        int end = position < text.length() && text.charAt(position) == '"' ? endOfQuoted() : -1;
        if (end >= 0) {
            String quoted = text.substring(position + 1, end);
            position = end + 1;
            return quoted.replace("\"\"", "\"");
        }
        int start = position;
        while (position < text.length() && text.charAt(position) != '\t' && text.charAt(position) != '\n') {
            position++;
        }
        return text.substring(start, position);
    }

    /// Where the closing mark stands; -1 when the opening one is an ordinary character.
    private int endOfQuoted() {
        int mark = text.indexOf('"', position + 1);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
            mark = text.indexOf('"', mark + 2);
        }
        boolean closes = mark >= 0 && (mark + 1 == text.length() || "\t\n".indexOf(text.charAt(mark + 1)) >= 0);
        return closes ? mark : -1;
    }
}
