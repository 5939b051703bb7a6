package se.samhand.document.internal;

import java.util.Map;
import java.util.regex.Pattern;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads workbooks as a stream (ADR 0018): the visible sheets in their order, then the hidden ones.
final class XlsxReader {

    private static final String OPEN_XML = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /// The prefixes by which the parts are read, the transitional and the strict namespaces alike.
    static final Map<String, String> PREFIXES = Map.of(
            OPEN_XML + "spreadsheetml/2006/main", "x",
            STRICT + "spreadsheetml/main", "x",
            OPEN_XML + "drawingml/2006/main", "a",
            STRICT + "drawingml/main", "a",
            OPEN_XML + "drawingml/2006/spreadsheetDrawing", "xdr",
            STRICT + "drawingml/spreadsheetDrawing", "xdr");

    /// Names that programs give to sheets in their own language.
    private static final Pattern GIVEN_NAME =
            Pattern.compile("(?iu)(blad|sheet|ark|tabell|tabelle|feuil|taul|taulukko|arkusz|hoja)[ _]?\\d+");

    private XlsxReader() {}

    static Document read(Container container, Budget budget) {
        XlsxBook book = XlsxBook.of(container);
        if (book.sheets().isEmpty()) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        XlsxStrings strings = XlsxStrings.of(container, book, budget);
        XlsxFormats formats = new XlsxFormats(container, book);
        Assembly assembly = new Assembly(budget);
        for (boolean isHidden : new boolean[] {false, true}) {
            for (XlsxBook.Entry entry : book.sheets()) {
                if (entry.isHidden() == isHidden) {
                    read(container, entry, new XlsxSheet(strings, formats, budget), assembly);
                }
            }
        }
        return assembly.document();
    }

    private static void read(Container container, XlsxBook.Entry entry, XlsxSheet sheet, Assembly assembly) {
        if (!container.has(entry.part())) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        container.read(entry.part(), PREFIXES, sheet::read);
        String name = GIVEN_NAME.matcher(entry.name()).matches() ? "" : entry.name();
        new SheetBlocks(assembly).add(sheet.finished(name, entry.isHidden()));
    }
}
