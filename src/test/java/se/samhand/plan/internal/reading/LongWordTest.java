package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.document.DocumentReader;
import se.samhand.document.DocumentReading;
import se.samhand.document.ReadingLimits;
import se.samhand.plan.PlanReader;

/// A word without end, as when a cell holds a picture as text, must not keep the reader busy.
class LongWordTest {

    private static final int LETTERS = 30_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void readsACellWithAWordWithoutEnd(int column) {
        String[] cells = {
            "Systematisk samhandling", "Samordnade insatser", "Lugn", "Kvällsöppet", "Enhetschef", "2020", "T1"
        };
        cells[column] = "y".repeat(LETTERS);
        String pasted = "Prioriterad utgångspunkt\tOmråde\tMål och nytta\tMetoder och arbetssätt\tAnsvarig\tTidsplan\t"
                + "Uppföljning\n" + String.join("\t", cells);

        PlanReader.Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var document = (DocumentReading.Read) new DocumentReader(ReadingLimits.DEFAULT).readText(pasted);
            return new PlanReader().read(document.document());
        });

        assertThat(outcome).isInstanceOf(PlanReader.Outcome.Read.class);
    }
}
