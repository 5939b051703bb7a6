package se.samhand.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The plans by which the reading is judged: folders of `src/test/resources/corpus`.
final class Corpus {

    static final List<String> FORMATS = List.of("docx", "odt", "html", "txt", "xlsx", "csv");

    /// The same plans printed as PDF, each by another maker; the format is what stands before the ending.
    static final List<String> PRINTED = List.of(
            "libreoffice-tagged.pdf",
            "libreoffice.pdf",
            "chromium-tagged.pdf",
            "chromium.pdf",
            "samhand-tagged.pdf",
            "samhand.pdf");

    /// The same plans printed without standing lines, or without any.
    static final List<String> WITHOUT_LINES = List.of("chromium-rows.pdf", "libreoffice-unruled.pdf");

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private final JsonMapper json = JsonMapper.builder().build();

    /// The plans, in order of their names.
    List<Entry> entries() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().map(Entry::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a reader shall find in one plan in one format.
    List<ExpectedField> expected(Entry entry, String format) {
        Path own = entry.folder().resolve("expected." + format.replaceFirst("\\.pdf$", "") + ".json");
        Path file = Files.exists(own) ? own : entry.folder().resolve("expected.json");
        try {
            JsonNode plan = json.readTree(Files.readString(file));
            return new ExpectedFields(plan).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One plan of the corpus.
    record Entry(Path folder) {

        String name() {
            return folder.getFileName().toString();
        }

        boolean has(String format) {
            return Files.exists(file(format));
        }

        boolean hasNotes() {
            return Files.exists(folder.resolve("NOTES.md"));
        }

        Path file(String format) {
            return folder.resolve(format.endsWith(".pdf") ? "plan-" + format : "plan." + format);
        }
    }
}
