package se.samhand.document.internal;

import java.util.Map;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads Word files as streams (ADR 0003).
final class DocxReader {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");

    private DocxReader() {}

    static Document read(Container container, Budget budget) {
        OpenXmlParts parts = new OpenXmlParts(container);
        String main = parts.main().filter(container::has).orElseThrow(() -> new Unreadable(Refusal.DAMAGED));
        WordStyles styles = new WordStyles();
        parts.of(main).values().stream()
                .filter(relation -> relation.kind().equals("styles"))
                .findFirst()
                .ifPresent(relation -> container.read(relation.part(), PREFIXES, styles::read));
        Assembly assembly = new Assembly(budget);
        container.read(main, PREFIXES, cursor -> new WordBody(cursor, assembly, styles).blocks());
        return assembly.document();
    }
}
