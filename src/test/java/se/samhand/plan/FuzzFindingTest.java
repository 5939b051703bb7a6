package se.samhand.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samhand.document.ReadingLimits;
import se.samhand.organisation.OrganisationReference;
import se.samhand.strategy.StrategyReference;

/// Reads again every made-up file that `bin/bench fuzz` once found something with, or that led it far into a reader.
class FuzzFindingTest {

    private static final Path FILES = Path.of("src/test/resources/fuzz");
    private static final PlanReader READER =
            new PlanReader(ReadingLimits.DEFAULT, StrategyReference.load(), OrganisationReference.load("ekdalen"));

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedWithAReason(Path file) {
        assertThatCode(() -> READER.read(file, file.getFileName().toString())).doesNotThrowAnyException();
    }

    @Test
    void holdFilesOfEveryKind() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString().replaceAll(".*\\.", ""))
                .contains("docx", "odt", "xlsx", "html", "pdf", "csv", "txt");
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(FILES)) {
            return all.sorted().toList();
        }
    }
}
