package se.samhand.document.internal;

import java.util.Map;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads OpenDocument texts as a stream (ADR 0004).
final class OdtReader {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(
            ODF + "office:1.0", "office",
            ODF + "text:1.0", "text",
            ODF + "table:1.0", "table",
            ODF + "drawing:1.0", "draw",
            ODF + "style:1.0", "style",
            ODF + "svg-compatible:1.0", "svg");

    private OdtReader() {}

    static Document read(Container container, Budget budget) {
        if (!container.has("content.xml")) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        Assembly assembly = new Assembly(budget);
        container.read("content.xml", PREFIXES, cursor -> new OdtBody(cursor, assembly).document());
        return assembly.document();
    }
}
