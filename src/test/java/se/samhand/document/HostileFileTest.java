package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads files that are meant to do harm, in a program of its own that has 256 MB of memory.
class HostileFileTest {

    private static final String START = "<w:document " + OfficeFiles.WORD + "><w:body>";
    private static final String END = "</w:body></w:document>";

    private static final String SHEET =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    private static final String STRINGS = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    @TempDir
    private Path folder;

    @Test
    void answersEveryHostileFileInTimeAndInLittleMemory() throws IOException, InterruptedException {
        Map<String, Refusal> expected = new LinkedHashMap<>();
        HostileFiles files = new HostileFiles(folder);
        files.docx("bomb.docx", 250, i -> " ".repeat(4096));
        expected.put("bomb.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx("texts.docx", 60, i -> "<w:p><w:r><w:t>x</w:t></w:r></w:p>");
        expected.put("texts.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx(
                "cells.docx",
                START + "<w:tbl><w:tr>",
                20,
                i -> "</w:tr><w:tr><w:tc><w:p/></w:tc>",
                "</w:tr></w:tbl>" + END);
        expected.put("cells.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx("deep.docx", 1, i -> "<w:p>");
        expected.put("deep.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx("names.docx", 40, i -> "<n" + i + "/>");
        expected.put("names.docx", Refusal.HOSTILE);
        files.docx("attribute.docx", START + "<w:p a='", 150, i -> "x".repeat(4096), "'/>" + END);
        expected.put("attribute.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx("comment.docx", START + "<!--", 150, i -> "<x".repeat(2048), "-->" + END);
        expected.put("comment.docx", Refusal.EXPANDS_TOO_MUCH);
        files.docx(
                "external.docx",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + START,
                0,
                i -> "",
                "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + END);
        expected.put("external.docx", Refusal.HOSTILE);
        files.docx(
                "laughs.docx",
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]>" + START,
                0,
                i -> "",
                "<w:p><w:r><w:t>&y;</w:t></w:r></w:p>" + END);
        expected.put("laughs.docx", Refusal.HOSTILE);
        files.docxWithList("list.docx", 60);
        expected.put("list.docx", Refusal.EXPANDS_TOO_MUCH);
        files.zipWithManyEntries("entries.docx", 20_000);
        expected.put("entries.docx", Refusal.EXPANDS_TOO_MUCH);
        files.odt(
                "rows.odt",
                "<table:table><table:table-row table:number-rows-repeated='9999999999'>"
                        + "<table:table-cell table:number-columns-repeated='9999999999'><text:p>a</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");
        expected.put("rows.odt", Refusal.EXPANDS_TOO_MUCH);
        files.plain("tags.html", 40, i -> "<p>x");
        expected.put("tags.html", Refusal.EXPANDS_TOO_MUCH);
        files.plain("formats.html", 2, i -> i < 300 ? "<b a=" + i + ">" : "<p>x");
        expected.put("formats.html", Refusal.EXPANDS_TOO_MUCH);
        files.plain("misplaced.html", 1, i -> i == 0 ? "<table>" : "x<b></b>");
        expected.put("misplaced.html", Refusal.EXPANDS_TOO_MUCH);
        files.plain("attribute.html", 40, i -> i == 0 ? "<p title='" : "xå ".repeat(100));
        expected.put("attribute.html", Refusal.EXPANDS_TOO_MUCH);
        files.plain("tabs.txt", 40, i -> "\t\t\t\t");
        expected.put("tabs.txt", Refusal.EXPANDS_TOO_MUCH);
        files.plain("cells.txt", 3, i -> i % 200 == 0 ? "\n" : "a\t");
        expected.put("cells.txt", Refusal.EXPANDS_TOO_MUCH);
        files.plain("zeros.docx", 49, i -> "\0".repeat(1024));
        expected.put("zeros.docx", Refusal.WRONG_EXTENSION);
        files.plain("large.docx", 51, i -> "\0".repeat(1024));
        expected.put("large.docx", Refusal.TOO_LARGE);

        workbooks(files, expected);

        Map<String, String> answers = LittleMemory.answers(folder, expected.keySet());

        assertThat(answers).containsOnlyKeys(expected.keySet());
        expected.forEach(
                (name, refusal) -> assertThat(answers.get(name)).as(name).isEqualTo(refusal.name()));
    }

    private static void workbooks(HostileFiles files, Map<String, Refusal> expected) throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        String strings = "xl/sharedStrings.xml";
        files.xlsx("bomb.xlsx", sheet, 250, SHEET, i -> " ".repeat(4096), SHEET_END);
        expected.put("bomb.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx("deep.xlsx", sheet, 1, SHEET, i -> "<row>", SHEET_END);
        expected.put("deep.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx("cells.xlsx", sheet, 40, SHEET + "<row>", i -> "<c><v>1</v></c></row><row>", "</row>" + SHEET_END);
        expected.put("cells.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx("styled.xlsx", sheet, 6, SHEET + "<row>", i -> "<c s='1'/></row><row>", "</row>" + SHEET_END);
        expected.put("styled.xlsx", Refusal.EMPTY);
        files.xlsx(
                "wide.xlsx", sheet, 0, SHEET + "<row>" + "<c><v>1</v></c>".repeat(300) + "</row>", i -> "", SHEET_END);
        expected.put("wide.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx(
                "grid.xlsx",
                sheet,
                0,
                SHEET + "<row>" + "<c><v>1</v></c>".repeat(250) + "</row>" + "<row><c><v>1</v></c></row>".repeat(1000),
                i -> "",
                SHEET_END);
        expected.put("grid.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx(
                "merged.xlsx",
                sheet,
                20,
                SHEET + "<row><c t='s'><v>0</v></c></row></sheetData><mergeCells>",
                i -> "<mergeCell ref='A1:XFD1048576'/>",
                "</mergeCells></worksheet>");
        expected.put("merged.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx("strings.xlsx", strings, 60, STRINGS, i -> "<si><t>x</t></si>", "</sst>");
        expected.put("strings.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx("long.xlsx", strings, 6, STRINGS + "<si><t>", i -> "x".repeat(1024), "</t></si></sst>");
        expected.put("long.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.xlsx(
                "external.xlsx",
                strings,
                0,
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + STRINGS + "<si><t>&x;</t></si>",
                i -> "",
                "</sst>");
        expected.put("external.xlsx", Refusal.HOSTILE);
        files.xlsx(
                "formats.xlsx",
                "xl/styles.xml",
                20,
                "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><cellXfs>",
                i -> "<xf numFmtId='" + i + "'/>",
                "</cellXfs></styleSheet>");
        expected.put("formats.xlsx", Refusal.EXPANDS_TOO_MUCH);
        files.plain("cells.csv", 3, i -> i % 200 == 0 ? "\n" : "a;");
        expected.put("cells.csv", Refusal.EXPANDS_TOO_MUCH);
        files.plain("fields.csv", 3, i -> ";;;;");
        expected.put("fields.csv", Refusal.EXPANDS_TOO_MUCH);
        files.plain("lines.csv", 3, i -> ";\n");
        expected.put("lines.csv", Refusal.EXPANDS_TOO_MUCH);
    }
}
