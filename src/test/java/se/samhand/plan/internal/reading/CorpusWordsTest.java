package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samhand.plan.PlanReader;

/// No word of any plan of the corpus is lost, in any format.
class CorpusWordsTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final PlanReader reader = new PlanReader();

    @TestFactory
    Stream<DynamicTest> losesNoWord() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(CORPUS)) {
            files = found.filter(file -> file.getFileName().toString().startsWith("plan"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(250);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> losesNoWord(file)));
    }

    private void losesNoWord(Path file) {
        PlanReader.Outcome outcome = reader.read(file, file.getFileName().toString());

        assertThat(outcome).isInstanceOf(PlanReader.Outcome.Read.class);
        if (outcome instanceof PlanReader.Outcome.Read read) {
            assertThat(LostWords.of(read.document(), read.plan())).isEmpty();
        }
    }
}
