package se.samhand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every plan of the corpus is read as a person would read it, in every format, or says where it guesses.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final double RIGHT_OF_PRINTED = 0.99;
    private static final double RIGHT_WITHOUT_LINES = 0.95;
    private static final int DIFFERENCES_SHOWN = 12;

    private final Corpus corpus = new Corpus();
    private final CorpusTable table = new CorpusTable();

    @BeforeAll
    void findsTheCorpus() {
        assertThat(corpus.entries()).hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicContainer> readsEveryPlanAsAPersonWould() {
        return Stream.of(Corpus.FORMATS, Corpus.PRINTED, Corpus.WITHOUT_LINES)
                .flatMap(List::stream)
                .map(format -> DynamicContainer.dynamicContainer(
                        format,
                        corpus.entries().stream()
                                .filter(entry -> entry.has(format))
                                .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> reads(entry, format)))));
    }

    @Test
    void everyPlanComesInAllFormatsOrSaysWhyNot() {
        assertThat(corpus.entries())
                .allSatisfy(entry -> assertThat(
                                entry.hasNotes() || Corpus.FORMATS.stream().allMatch(entry::has))
                        .as(entry.name())
                        .isTrue());
    }

    @Test
    void aPlanThatIsReadWronglyIsNoticed() {
        Corpus.Entry plan = corpus.entries().getFirst();
        List<ExpectedField> expected = corpus.expected(plan, "docx");

        PlanComparison comparison = new PlanComparison(expected, Map.of(), false);

        assertThat(comparison.differences()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(comparison.silentlyWrong()).isGreaterThanOrEqualTo(7);
    }

    /// On paper a reader cannot always tell either: nearly all must be right, and the rest be marked.
    @AfterAll
    void printsWhatIsRightOfAll() {
        System.out.println(table);
        Corpus.PRINTED.forEach(format -> {
            assertThat(table.lowestShare(format))
                    .as("right of all in the kind of field that is read worst in " + format)
                    .isGreaterThanOrEqualTo(RIGHT_OF_PRINTED);
            assertThat(table.silentlyWrong(format))
                    .as("silently wrong in " + format)
                    .isZero();
        });
        Corpus.WITHOUT_LINES.forEach(format -> assertThat(table.silentlyWrong(format))
                .as("silently wrong in " + format)
                .isZero());
        assertThat(table.lowestShare("chromium-rows.pdf"))
                .as("right of all where lines stand between rows only")
                .isGreaterThanOrEqualTo(RIGHT_OF_PRINTED);
        assertThat(table.share("libreoffice-unruled.pdf"))
                .as("right of all fields where no lines are drawn")
                .isGreaterThanOrEqualTo(RIGHT_WITHOUT_LINES);
    }

    private void reads(Corpus.Entry entry, String format) {
        Path file = entry.file(format);
        PlanReader.Outcome outcome =
                new PlanReader().read(file, file.getFileName().toString());
        Map<String, FoundField> found = switch (outcome) {
            case PlanReader.Outcome.Read read -> new FoundFields(read.plan()).toMap();
            case PlanReader.Outcome.FileRefused _, PlanReader.Outcome.HasNoPlanTable _ -> Map.of();
        };

        boolean areGapsMarked = outcome instanceof PlanReader.Outcome.Read read
                && read.plan().uncertain().stream().anyMatch(it -> it.reason().equals("ROWS_GUESSED"));

        PlanComparison comparison = new PlanComparison(corpus.expected(entry, format), found, areGapsMarked);

        table.add(format, comparison);
        assertThat(outcome)
                .as("%s of %s", file.getFileName(), entry.name())
                .isInstanceOf(PlanReader.Outcome.Read.class);
        if (Corpus.FORMATS.contains(format)) {
            assertThat(comparison.differences().stream().limit(DIFFERENCES_SHOWN))
                    .as(
                            "the first of %d differences in %s of %s (%d silently wrong)",
                            comparison.differences().size(),
                            file.getFileName(),
                            entry.name(),
                            comparison.silentlyWrong())
                    .isEmpty();
        }
        if (outcome instanceof PlanReader.Outcome.Read read) {
            assertThat(Vanished.words(read.document(), read.plan()))
                    .as("words that vanished from %s of %s", file.getFileName(), entry.name())
                    .isEmpty();
        }
    }
}
