package se.samhand.document.internal;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import se.samhand.document.Document;

/// Reads plain text: lines with tabs make a table, other lines are paragraphs.
///
/// Blank lines within a table do not end it, a line of text after a blank line does.
/// Where there is no table, blank lines are kept: they tell headings from other lines.
final class TextReader {

    private static final Pattern REMNANT_OF_HTML = Pattern.compile(
            "(?i)</?(p|i|b|u|br|em|strong|li|ul|ol|span|div|font|a|sup|sub|h[1-6])(\\s[^<>]{0,500})?/?>");

    private final Assembly assembly;

    private TextReader(Assembly assembly) {
        this.assembly = assembly;
    }

    static Document read(FileStart file, Budget budget) throws IOException {
        return read(TextDecoding.all(file, budget), budget);
    }

    static Document read(String text, Budget budget) {
        List<TabbedLines.Line> lines = TabbedLines.of(text);
        boolean hasTables = lines.stream().anyMatch(TabbedLines.Line::isTabbed);
        Assembly assembly = new Assembly(budget, !hasTables);
        new TextReader(assembly).lines(lines);
        return assembly.document();
    }

    private void lines(List<TabbedLines.Line> lines) {
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).isTabbed()) {
                int end = endOfTable(lines, i);
                table(lines.subList(i, end));
                i = end;
            } else {
                paragraph(lines.get(i));
                i++;
            }
        }
    }

    private void paragraph(TabbedLines.Line line) {
        if (line.isBlank()) {
            assembly.endParagraph();
        } else {
            content(line.fields().getFirst());
        }
    }

    /// A line of text right below a row belongs to the row; one after a blank line, or above a repeated header, ends
    /// the table.
    private static int endOfTable(List<TabbedLines.Line> lines, int start) {
        int end = start + 1;
        int i = end;
        boolean isAfterBlank = false;
        while (i < lines.size()
                && (!isAfterBlank || lines.get(i).isTabbed() || lines.get(i).isBlank())) {
            if (isHeading(lines, i, start)) {
                return end;
            }
            isAfterBlank = lines.get(i).isBlank();
            i++;
            end = isAfterBlank ? end : i;
        }
        return end;
    }

    private static boolean isHeading(List<TabbedLines.Line> lines, int i, int start) {
        boolean isText = !lines.get(i).isTabbed() && !lines.get(i).isBlank();
        return isText && i + 1 < lines.size() && lines.get(i + 1).equals(lines.get(start));
    }

    private void table(List<TabbedLines.Line> lines) {
        assembly.openTable();
        for (List<String> row : BrokenRows.mended(lines)) {
            assembly.table().openRow(false);
            for (String field : row) {
                assembly.openCell();
                content(field);
                assembly.closeCell(Placement.own(1, 1));
            }
            assembly.table().closeRow();
        }
        assembly.closeTable(false);
    }

    private void content(String text) {
        content(text, assembly);
    }

    /// The lines of a text as paragraphs, with remnants of a web page read as such.
    static void content(String text, Assembly assembly) {
        if (text.indexOf('<') >= 0 && REMNANT_OF_HTML.matcher(text).find()) {
            HtmlReader.readInto(text, assembly);
        } else {
            for (String line : text.lines().toList()) {
                assembly.text(line);
                assembly.endParagraph();
            }
        }
    }
}
