package se.samhand.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/// Makes PDF files that are meant to use up the memory or the time of whoever reads them.
final class HostilePdfs {

    private static final int MEGA = 1024 * 1024;

    private final Path folder;

    HostilePdfs(Path folder) {
        this.folder = folder;
    }

    /// A page whose packed content expands to very much.
    void bomb(String name, int megabytes) throws IOException {
        packed(name, "", "<</Type/Catalog/Pages 2 0 R>>", " ", megabytes);
    }

    /// A packed list of objects that expands to very much.
    void bombOfObjects(String name, int megabytes) throws IOException {
        packed(name, "/Type/ObjStm/N 100000/First 1", "<</Type/Catalog/Pages 5 0 R>>", "0 ", megabytes);
    }

    void manyPages(String name, int pages) throws IOException {
        PdfFiles file = new PdfFiles();
        for (int i = 0; i < pages; i++) {
            file.page().text(50, 50, "x");
        }
        write(name, file);
    }

    /// A tree of pages that leads back to its root.
    void circleOfPages(String name) throws IOException {
        write(
                name,
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 99999999>>",
                "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 99999999>>");
    }

    /// A drawing that contains itself, and drawings that contain ten of the next.
    void formsInForms(String name, boolean isCircle) throws IOException {
        PdfFiles file = new PdfFiles();
        int last = 12;
        for (int i = 0; i <= last; i++) {
            int next = isCircle ? 1000 : Math.min(1000 + i + 1, 1000 + last);
            String content = i == last && !isCircle ? "BT ET" : "/X Do ".repeat(10);
            file.object(PdfFiles.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next + " 0 R>>>>", content));
        }
        file.page("/Resources<</XObject<</X 1000 0 R>>>>").raw("/X Do");
        write(name, file);
    }

    void deepTree(String name, int depth) throws IOException {
        PdfFiles file = new PdfFiles().page().text(50, 50, "x");
        for (int i = 0; i < depth; i++) {
            file.object("<</S/Sect/K " + (1000 + i + 1) + " 0 R>>");
        }
        file.object("<</S/P/Pg 4 0 R/K 0>>");
        write(name, file.catalog("/StructTreeRoot<</K 1000 0 R>>"));
    }

    void wideTree(String name, int elements) throws IOException {
        PdfFiles file = new PdfFiles().page().text(50, 50, "x");
        String element = "<</S/P/K[0 1 2 3 4 5 6 7 8 9]>>";
        file.object("<</S/Document/Pg 4 0 R/K[" + element.repeat(elements) + "]>>");
        write(name, file.catalog("/StructTreeRoot<</K 1000 0 R>>"));
    }

    void nestedArrays(String name, int depth) throws IOException {
        PdfFiles file = new PdfFiles().page().text(50, 50, "x");
        write(name, file.catalog("/X " + "[".repeat(depth) + "]".repeat(depth)));
    }

    /// @param operators of a page, again and again
    void repeated(String name, String operators, int times) throws IOException {
        PdfFiles file = new PdfFiles().page();
        for (int i = 0; i < times; i++) {
            file.raw(operators.replace("%x", String.valueOf(i % 590)).replace("%y", String.valueOf(i * 7 % 840)));
        }
        write(name, file);
    }

    private void packed(String name, String entries, String catalog, String piece, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(packed))) {
            byte[] block = piece.repeat(MEGA / piece.length()).getBytes(ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
        write(
                name,
                catalog,
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                PdfFiles.stream(entries + "/Filter/FlateDecode", packed.toString(ISO_8859_1)));
    }

    private void write(String name, PdfFiles file) throws IOException {
        Files.write(folder.resolve(name), file.bytes());
    }

    /// A file without a table of its objects, which a reader has to search for.
    private void write(String name, String... objects) throws IOException {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        text.append("trailer\n<</Root 1 0 R/Size 9>>\n%%EOF\n");
        Files.write(folder.resolve(name), text.toString().getBytes(ISO_8859_1));
    }
}
