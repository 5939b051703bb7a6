package se.samhand.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes small PDF files, sound ones and others, object by object.
final class PdfFiles {

    static final int WIDTH = 595;
    static final int HEIGHT = 842;

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
    private static final int FIRST_FREE = 4;

    private final List<String> pages = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private StringBuilder content = new StringBuilder();
    private String catalog = "";
    private String trailer = "";

    PdfFiles page(String attributes) {
        end();
        pages.add(attributes);
        return this;
    }

    PdfFiles page() {
        return page("");
    }

    /// @param y from the upper edge to the base line
    PdfFiles text(float x, float y, String text) {
        String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        return raw("BT /F1 10 Tf 1 0 0 1 %s %s Tm (%s) Tj ET".formatted(number(x), number(HEIGHT - y), escaped));
    }

    PdfFiles line(float x, float y, float endX, float endY) {
        return raw("%s %s m %s %s l S".formatted(number(x), number(HEIGHT - y), number(endX), number(HEIGHT - endY)));
    }

    /// Lines around and between cells.
    PdfFiles grid(float[] columns, float[] rows) {
        for (float row : rows) {
            line(columns[0], row, columns[columns.length - 1], row);
        }
        for (float column : columns) {
            line(column, rows[0], column, rows[rows.length - 1]);
        }
        return this;
    }

    PdfFiles raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /// Adds to the dictionary of the catalog.
    PdfFiles catalog(String entries) {
        catalog += entries;
        return this;
    }

    PdfFiles trailer(String entries) {
        trailer += entries;
        return this;
    }

    /// Adds an object; its number follows those of the pages that were begun.
    ///
    /// @param body may name itself and those after it by `%1$d`, which is its own number
    int object(String body) {
        int number = 1000 + others.size();
        others.add(body.replace("%1$d", String.valueOf(number)));
        return number;
    }

    byte[] bytes() {
        end();
        List<int[]> offsets = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_FREE + 2 * i).append(" 0 R ");
        }
        object(out, offsets, 1, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        object(out, offsets, 2, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        object(out, offsets, 3, FONT);
        for (int i = 0; i < pages.size(); i++) {
            int number = FIRST_FREE + 2 * i;
            String resources = pages.get(i).contains("/Resources") ? "" : "/Resources<</Font<</F1 3 0 R>>>>";
            object(
                    out,
                    offsets,
                    number,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + WIDTH + " " + HEIGHT + "]" + resources + "/Contents "
                            + (number + 1) + " 0 R" + pages.get(i) + ">>");
            object(out, offsets, number + 1, stream("", contents.get(i)));
        }
        for (int i = 0; i < others.size(); i++) {
            object(out, offsets, 1000 + i, others.get(i));
        }
        int start = out.size();
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach(
                offset -> table.append(offset[0]).append(" 1\n").append("%010d 00000 n \n".formatted(offset[1])));
        table.append("trailer\n<</Root 1 0 R/Size 100000").append(trailer).append(">>\nstartxref\n");
        out.writeBytes((table.toString() + start + "\n%%EOF\n").getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    static String stream(String entries, String data) {
        return "<<" + entries + "/Length " + data.getBytes(ISO_8859_1).length + ">>\nstream\n" + data + "\nendstream";
    }

    private void end() {
        if (contents.size() < pages.size()) {
            contents.add(content.toString());
            content = new StringBuilder();
        }
    }

    private static void object(ByteArrayOutputStream out, List<int[]> offsets, int number, String body) {
        offsets.add(new int[] {number, out.size()});
        out.writeBytes((number + " 0 obj\n" + body + "\nendobj\n").getBytes(ISO_8859_1));
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
