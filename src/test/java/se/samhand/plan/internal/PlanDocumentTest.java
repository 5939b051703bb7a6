package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.Detail;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanReader;
import se.samhand.plan.PlanTexts;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.PlanTemplate;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;

class PlanDocumentTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    private final PlanReader reader = new PlanReader();

    @TempDir
    private Path folder;

    @Test
    void findsTheCorpus() throws IOException {
        assertThat(plans()).hasSizeGreaterThan(15);
    }

    @TestFactory
    Stream<DynamicTest> givesTheSamePlanWhenTheWordFileIsReadBack() throws IOException {
        return forEachPlan(file -> comesBackTheSame(file, "plan.docx", PlanPrint::docx));
    }

    @TestFactory
    Stream<DynamicTest> givesTheSamePlanWhenThePdfIsReadBack() throws IOException {
        return forEachPlan(file -> comesBackTheSame(file, "plan.pdf", PlanPrint::pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.pdf"})
    void givesBackWhatActivitiesSayBeyondTheTemplate(String name) throws IOException {
        Plan written = PlanMother.plan()
                .of("Skärholmens stadsdelsförvaltning")
                .withRow(
                        "SYS",
                        List.of("SYS-1", "SYS-2"),
                        List.of("Unga får stöd tidigt."),
                        PlanMother.bare("Ett möte hålls varje månad."),
                        PlanMother.bare("En gemensam mall tas fram.").with(PlanMother.details()))
                .withRow(
                        "SKY",
                        List.of("SKY-4"),
                        List.of("Fritidsgården är trygg."),
                        PlanMother.full("Kvällsöppet på fritidsgården tre dagar i veckan.")
                                .with(ActivityDetails.NONE.with(
                                        Set.of(Detail.STATE, Detail.TARGET_GROUP), PlanMother.details())))
                .build();
        PlanPrint print = printed(written);

        ReadPlan back = read(Files.write(folder.resolve(name), name.endsWith("docx") ? print.docx() : print.pdf()));

        assertThat(back.rows().stream()
                        .flatMap(row -> row.activities().stream())
                        .map(ReadPlan.Activity::details))
                .containsExactlyElementsOf(written.activities().stream()
                        .map(activity -> activity.content().details())
                        .toList());
        assertThat(back.rows().getLast().activities().getLast().custom())
                .isEqualTo(Map.of("Kommentar", "Prövas under våren"));
        assertThat(back.unread()).noneMatch(rest -> rest.text().contains("Övriga uppgifter"));
    }

    private static Stream<DynamicTest> forEachPlan(ThrowingConsumer<Path> check) throws IOException {
        return plans().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getParent().getFileName().toString(), () -> check.accept(file)));
    }

    private void comesBackTheSame(Path file, String name, Function<PlanPrint, byte[]> format) throws IOException {
        ReadPlan first = read(file);

        ReadPlan back = read(Files.write(folder.resolve(name), format.apply(printed(plan(first)))));

        assertThat(withoutBullets(back)).isEqualTo(withoutBullets(first));
        // What the file did not say, the person who made it a plan has chosen.
        if (first.administration() != null) {
            assertThat(back.administration()).isEqualTo(first.administration());
        }
        if (first.period() != null) {
            assertThat(back.period()).isEqualTo(first.period());
        }
    }

    /// A column of the plan's own that begins with a bullet comes back without that bullet.
    private static List<String> withoutBullets(ReadPlan plan) {
        return PlanTexts.of(plan).stream().map(text -> text.replace("– ", "")).toList();
    }

    private static PlanPrint printed(Plan plan) {
        StrategyVersion strategy = StrategyReference.load().current();
        PlanNames names = new PlanNames(
                plan.administration(),
                strategy.title(),
                strategy.startingPoints().stream().collect(Collectors.toMap(StartingPoint::code, StartingPoint::name)),
                strategy.template().columns().stream()
                        .map(PlanTemplate.Column::name)
                        .toList(),
                List.of(),
                Map.of("sdf-norra-ekdalen", "Norra Ekdalens stadsdelsförvaltning", "fo-ekdalen", "Barn; unga, vuxna"));
        return new PlanPrint(plan.title(), new PlanDocument(plan, names, LocalDate.of(2026, 11, 23)));
    }

    private ReadPlan read(Path file) {
        return ((PlanReader.Outcome.Read) reader.read(file, file.getFileName().toString())).plan();
    }

    /// The plan as it would be stored, but for its administration, which here is kept by name.
    private static Plan plan(ReadPlan read) {
        List<PlanRow> rows = read.rows().stream()
                .map(row -> new PlanRow(
                        UUID.randomUUID(),
                        row.startingPoint(),
                        row.subAreas(),
                        row.goals(),
                        row.activities().stream()
                                .map(activity -> new PlanActivity(UUID.randomUUID(), activity))
                                .toList()))
                .toList();
        return new Plan(
                new PlanId(UUID.randomUUID()),
                Objects.requireNonNullElse(read.administration(), "Okänd förvaltning"),
                "stockholm-2019-2022",
                1,
                "Lokal handlingsplan",
                Objects.requireNonNullElse(read.period(), Period.ofYears(2019, 2022)),
                rows,
                new PlanOrigin(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), List.of(), List.of()),
                null,
                0,
                0);
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.endsWith("plan.docx")).sorted().toList();
        }
    }
}
