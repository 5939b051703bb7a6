package se.samhand.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// What is made up when a reader is tried with made-up files.
///
/// Of a zipped format the part with the content is made up and put into a file of the corpus.
/// A zip file whose bytes are changed anywhere is nearly always just refused; `CONTAINER` changes them all the same.
enum FuzzKind {
    DOCX("docx", "word/document.xml"),
    STYLES("docx", "word/styles.xml"),
    RELATIONS("docx", "word/_rels/document.xml.rels"),
    ODT("odt", "content.xml"),
    XLSX("xlsx", "xl/worksheets/sheet1.xml"),
    HTML("html", null),
    TEXT("txt", null),
    CSV("csv", null),
    PDF("pdf", null),
    CONTAINER("docx", null);

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final int LARGEST_SEED = 200_000;

    private final String ending;
    private final @Nullable String part;

    FuzzKind(String ending, @Nullable String part) {
        this.ending = ending;
        this.part = part;
    }

    String fileName() {
        return "plan." + ending;
    }

    /// The bytes to begin with: those of the corpus that are not too long.
    List<byte[]> seeds() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (var file : files()) {
            var seed = part == null ? Files.readAllBytes(file) : partOf(file);
            if (seed.length <= LARGEST_SEED) {
                seeds.add(seed);
            }
        }
        return seeds;
    }

    /// What the bytes are put into, read once; nothing when they are the file.
    byte @Nullable [] carrier() throws IOException {
        return part == null ? null : Files.readAllBytes(files().getFirst());
    }

    /// The file that made-up bytes become.
    byte[] file(byte @Nullable [] carrier, byte[] madeUp) throws IOException {
        return carrier == null ? madeUp : replaced(carrier, madeUp);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(CORPUS)) {
            return all.filter(file -> file.getFileName().toString().matches("plan[^/]*\\." + ending))
                    .sorted()
                    .toList();
        }
    }

    private byte[] partOf(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return zip.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    /// Stored, not packed: to pack would cost more time than to read.
    private byte[] replaced(byte[] carrier, byte[] madeUp) throws IOException {
        var out = new ByteArrayOutputStream(carrier.length + madeUp.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(carrier));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                put(to, entry.getName(), entry.getName().equals(part) ? madeUp : bytes(from));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(InputStream entry) throws IOException {
        return entry.readAllBytes();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Takes the kinds that are named out of a list of names.
    static EnumSet<FuzzKind> takenFrom(List<String> names) {
        var taken = EnumSet.noneOf(FuzzKind.class);
        for (var kind : values()) {
            if (names.removeIf(kind.name()::equalsIgnoreCase)) {
                taken.add(kind);
            }
        }
        return taken;
    }

    static FuzzKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of made-up files is called " + name));
    }
}
