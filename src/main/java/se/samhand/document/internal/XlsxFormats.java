package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samhand.document.Refusal;

/// How each style of a workbook shows numbers; read when the first number needs it, as most plans hold none.
final class XlsxFormats {

    /// What spreadsheets allow.
    private static final int MOST_STYLES = 70_000;

    private final Container container;
    private final XlsxBook book;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private boolean isRead;

    XlsxFormats(Container container, XlsxBook book) {
        this.container = container;
        this.book = book;
    }

    /// A number as people see it under a style.
    String shown(String number, int style) {
        if (!isRead) {
            read();
        }
        NumberFormat format = style < ofStyles.size() ? format(ofStyles.get(style)) : NumberFormat.GENERAL;
        return format.shown(number, book.countsFrom1904());
    }

    private void read() {
        isRead = true;
        container.read(
                book.parts().getOrDefault("styles", "xl/styles.xml"),
                XlsxReader.PREFIXES,
                cursor -> cursor.children(part -> {
                    if (part.equals("x:numFmts")) {
                        cursor.children(name -> put(codes, id(cursor), cursor.attribute("formatCode", "")));
                    } else if (part.equals("x:cellXfs")) {
                        cursor.children(name -> add(ofStyles, id(cursor)));
                    }
                }));
    }

    private NumberFormat format(int id) {
        return formats.computeIfAbsent(
                id, any -> codes.containsKey(id) ? NumberFormat.of(codes.get(id)) : NumberFormat.builtIn(id));
    }

    private static int id(XmlCursor cursor) {
        return cursor.number("numFmtId", 0, 0, Integer.MAX_VALUE);
    }

    private static void put(Map<Integer, String> codes, int id, String code) {
        refuseIfFull(codes.size());
        codes.put(id, code);
    }

    private static void add(List<Integer> styles, int id) {
        refuseIfFull(styles.size());
        styles.add(id);
    }

    private static void refuseIfFull(int count) {
        if (count >= MOST_STYLES) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }
}
