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

        Map<String, String> answers = LittleMemory.answers(folder, expected.keySet());

        assertThat(answers).containsOnlyKeys(expected.keySet());
        expected.forEach(
                (name, refusal) -> assertThat(answers.get(name)).as(name).isEqualTo(refusal.name()));
    }
}
