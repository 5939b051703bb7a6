package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,            application/pdf",
        "GIF89a,              image/gif",
        "{\\rtf1\\ansi,       application/rtf",
        "'<!doctype html>',   text/html",
        "'  <table><tr>',     text/html",
        "'<?xml version=\"1.0\"?><svg/>', application/xml",
        "'Utgångspunkt\tOmråde', text/plain",
        "MZ\u0000x,           application/octet-stream",
        "'',                  text/plain"
    })
    void tellsTheKindByTheFirstBytes(String start, String type) {
        assertThat(MediaTypes.of(start.getBytes(UTF_8))).isEqualTo(type);
    }

    @Test
    void knowsTextInOldEncodings() {
        assertThat(MediaTypes.of("Åtgärd".getBytes(ISO_8859_1))).isEqualTo("text/plain");
        assertThat(MediaTypes.of("\ufeffÅtgärd".getBytes(UTF_16LE))).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml,   application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "bilder/a.txt,      application/zip"
    })
    void looksIntoArchives(String part, String type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
        }

        assertThat(MediaTypes.of(bytes.toByteArray())).isEqualTo(type);
    }

    @Test
    void knowsOpenDocumentByItsFirstPart() throws IOException {
        var content = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }

        assertThat(MediaTypes.of(bytes.toByteArray())).isEqualTo("application/vnd.oasis.opendocument.text");
    }
}
