package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads a real plan that lies beside the project, if it does.
class SharedPlanReadingTest {

    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("SAMHAND_SHARED")).orElse("../shared"));

    @Test
    void readsTheSamePlanFromWordOpenDocumentAndWebPage() {
        Document word = read("plans/skarholmen-2019-2022.docx");

        assertThat(word.tables()).extracting(Table::rowCount).containsExactly(6, 3, 2, 2);
        assertThat(word.tables()).extracting(Table::columnCount).containsOnly(7);
        assertThat(word.tables()).extracting(Table::headerRows).containsOnly(1);
        assertThat(read("plans/skarholmen-2019-2022.odt")).isEqualTo(word);
        assertThat(read("plans/skarholmen-2019-2022.html")).isEqualTo(word);
    }

    @Test
    void readsThePastedPlanAsOneTableWithRepeatedHeader() {
        Document text = read(nameOfText());

        assertThat(text.tables()).singleElement().satisfies(table -> {
            assertThat(table.rowCount()).isEqualTo(12);
            assertThat(table.columnCount()).isEqualTo(7);
            assertThat(table.cells()).hasSize(12 * 7);
            assertThat(Stream.of(1, 6, 9, 11)
                            .map(row -> table.row(row).getFirst().text()))
                    .containsOnly("Prioriterad utgångspunkt");
            assertThat(table.cells()).noneMatch(cell -> cell.text().contains("<"));
        });
    }

    private static Document read(String name) {
        Path file = SHARED.resolve(name);
        assumeThat(file).exists();
        DocumentReading reading = new DocumentReader(ReadingLimits.DEFAULT)
                .read(file, file.getFileName().toString());
        return ((DocumentReading.Read) reading).document();
    }

    private static String nameOfText() {
        Path seeds = SHARED.resolve("seeds");
        assumeThat(seeds).exists();
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith("001"))
                    .toList();
            assumeThat(found).hasSize(1);
            return "seeds/" + found.getFirst().getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
