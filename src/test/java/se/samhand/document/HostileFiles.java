package se.samhand.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes files that are meant to use up the memory or the time of whoever reads them.
final class HostileFiles {

    private static final int MEGA = 1024 * 1024;
    private static final String END = "</w:body></w:document>";

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// A Word file whose main part holds the piece again and again.
    void docx(String name, String before, int megabytes, IntFunction<String> piece, String after) throws IOException {
        Map<String, byte[]> parts = OfficeFiles.docxParts("");
        parts.remove("word/document.xml");
        zip(name, parts, "word/document.xml", megabytes, before, piece, after);
    }

    void docx(String name, int megabytes, IntFunction<String> piece) throws IOException {
        docx(name, "<w:document " + OfficeFiles.WORD + "><w:body>", megabytes, piece, END);
    }

    void docxWithList(String name, int megabytes) throws IOException {
        Map<String, byte[]> parts = OfficeFiles.docxParts("<w:document " + OfficeFiles.WORD + "/>");
        parts.remove("word/_rels/document.xml.rels");
        zip(
                name,
                parts,
                "word/_rels/document.xml.rels",
                megabytes,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
                i -> "<Relationship Id=\"r" + i + "\" Type=\"x\" Target=\"a\"/>",
                "</Relationships>");
    }

    /// A workbook with a text and a number, in which one part holds the piece again and again.
    void xlsx(String name, String part, int megabytes, String before, IntFunction<String> piece, String after)
            throws IOException {
        Map<String, byte[]> parts = Workbook.of("<row r=\"1\"><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>")
                .parts();
        parts.remove(part);
        zip(name, parts, part, megabytes, before, piece, after);
    }

    void odt(String name, String body) throws IOException {
        Files.write(folder.resolve(name), OfficeFiles.odt(body));
    }

    void zipWithManyEntries(String name, int entries) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                zip.closeEntry();
            }
        }
    }

    void plain(String name, int megabytes, IntFunction<String> piece) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            repeat(out, megabytes, piece);
        }
    }

    private void zip(
            String name,
            Map<String, byte[]> parts,
            String last,
            int megabytes,
            String before,
            IntFunction<String> piece,
            String after)
            throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(last));
            BufferedOutputStream out = new BufferedOutputStream(zip);
            out.write(before.getBytes(UTF_8));
            repeat(out, megabytes, piece);
            out.write(after.getBytes(UTF_8));
            out.flush();
            zip.closeEntry();
        }
    }

    private static void repeat(OutputStream out, int megabytes, IntFunction<String> piece) throws IOException {
        long written = 0;
        for (int i = 0; written < (long) megabytes * MEGA; i++) {
            byte[] bytes = piece.apply(i).getBytes(UTF_8);
            out.write(bytes);
            written += bytes.length;
        }
    }
}
