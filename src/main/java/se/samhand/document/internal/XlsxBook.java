package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samhand.document.Refusal;
import se.samhand.document.internal.OpenXmlParts.Relation;

/// What a workbook says of itself: its sheets, the parts that they use, and how its dates are counted.
///
/// @param parts the other parts by the last word of their kind, such as `sharedStrings`
/// @param countsFrom1904 whether day 0 is 1 January 1904, as in workbooks begun on an old Macintosh
record XlsxBook(List<Entry> sheets, Map<String, String> parts, boolean countsFrom1904) {

    /// @param part name of the part that holds it
    record Entry(String name, String part, boolean isHidden) {}

    /// Far more than anybody makes.
    private static final int MOST_SHEETS = 500;

    static XlsxBook of(Container container) {
        OpenXmlParts book = new OpenXmlParts(container);
        String main = book.main().orElse("xl/workbook.xml");
        Map<String, Relation> relations = book.of(main);
        List<Entry> sheets = new ArrayList<>();
        boolean[] countsFrom1904 = {false};
        container.read(
                main,
                XlsxReader.PREFIXES,
                cursor -> cursor.children(name -> {
                    switch (name) {
                        case "x:workbookPr" -> countsFrom1904[0] = isTrue(cursor.attribute("date1904", ""));
                        case "x:sheets" ->
                            cursor.children(sheet -> sheet(cursor, relations).ifPresent(sheets::add));
                        default -> {}
                    }
                    if (sheets.size() > MOST_SHEETS) {
                        throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
                    }
                }));
        Map<String, String> parts = new HashMap<>();
        relations.values().forEach(relation -> parts.putIfAbsent(relation.kind(), relation.part()));
        return new XlsxBook(sheets, parts, countsFrom1904[0]);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// A chart that fills a sheet of its own holds no cells.
    private static Optional<Entry> sheet(XmlCursor cursor, Map<String, Relation> relations) {
        Relation none = new Relation("", "");
        Relation relation = relations.getOrDefault(cursor.attribute("id", ""), none);
        boolean isHidden =
                cursor.attribute("state", "").toLowerCase(Locale.ROOT).endsWith("hidden");
        Entry entry = new Entry(cursor.attribute("name", ""), relation.part(), isHidden);
        return relation.kind().equals("worksheet") ? Optional.of(entry) : Optional.empty();
    }
}
