package se.samhand.document;

import java.util.LinkedHashMap;
import java.util.Map;

/// A small workbook for tests, its sheets given as the XML that matters.
final class Workbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Sheet(String name, String state, String content) {}

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private String strings = "";
    private String styles = "";
    private String properties = "";

    /// One sheet that programs would call *Blad1*, with the given rows.
    static Workbook of(String rows) {
        return new Workbook().sheet("Blad1", "visible", "<sheetData>" + rows + "</sheetData>");
    }

    Workbook sheet(String name, String state, String content) {
        sheets.put("sheet" + (sheets.size() + 1), new Sheet(name, state, content));
        return this;
    }

    Workbook strings(String items) {
        strings = items;
        return this;
    }

    Workbook styles(String content) {
        styles = content;
        return this;
    }

    Workbook countingFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    byte[] bytes() {
        return OfficeFiles.zip(parts());
    }

    /// The parts of the file, to be changed by a test.
    Map<String, byte[]> parts() {
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder list = new StringBuilder();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        sheets.forEach((id, sheet) -> {
            types.append(override("/xl/worksheets/" + id + ".xml", "worksheet+xml"));
            relations.append(relation(id, "worksheet", "worksheets/" + id + ".xml"));
            list.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"%s\"/>"
                    .formatted(sheet.name(), parts.size() + 1, sheet.state(), id));
            OfficeFiles.put(
                    parts,
                    "xl/worksheets/" + id + ".xml",
                    "<worksheet " + MAIN + ">" + sheet.content() + "</worksheet>");
        });
        types.append(override("/xl/workbook.xml", "sheet.main+xml"));
        relations.append(relation("s1", "sharedStrings", "sharedStrings.xml"));
        relations.append(relation("s2", "styles", "/xl/styles.xml"));
        OfficeFiles.put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>%s</Types>""".formatted(types));
        OfficeFiles.put(parts, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        OfficeFiles.put(parts, "xl/_rels/workbook.xml.rels", relations(relations));
        OfficeFiles.put(
                parts,
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties
                        + "<sheets>" + list + "</sheets></workbook>");
        OfficeFiles.put(parts, "xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>");
        OfficeFiles.put(parts, "xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, TYPES + type);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, KIND + kind, target);
    }

    private static String relations(CharSequence content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
