package se.samhand.plan.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.DocumentReader;
import se.samhand.document.DocumentReading;
import se.samhand.document.Paragraph;
import se.samhand.document.ReadingLimits;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// Plans without a table, each heading an activity.
class PlanListTest {

    /// A list as a stadsdel hands it in; skipped where the shared files are absent.
    @Nested
    class OfAStadsdel {

        private static final Map<String, Integer> TYPES = Map.of("Social prevention", 21, "Situationell prevention", 8);

        private final Path file = Path.of(Objects.requireNonNullElse(System.getenv("SAMHAND_SHARED"), "../shared"))
                .resolve("seeds/004_398d8d8343f9335d.txt");

        @Test
        void isReadFromTextThatWasCopiedOutOfItsPages() {
            assumeTrue(Files.exists(file));

            ReadPlan plan = read(text());

            assertThat(PlanSketch.doubts(plan)).contains("HEADINGS_GUESSED");
            assertIsRight(plan);
        }

        @Test
        void isReadFromADocumentWithStyledHeadings() {
            assumeTrue(Files.exists(file));

            ReadPlan plan = read(written(read(text()), 2, 3));

            assertThat(PlanSketch.doubts(plan)).doesNotContain("HEADINGS_GUESSED");
            assertIsRight(plan);
        }

        @Test
        void isReadFromADocumentWhoseHeadingsAreOnlyBold() {
            assumeTrue(Files.exists(file));

            assertIsRight(read(written(read(text()), 0, 0)));
        }

        private Document text() {
            try {
                String text = Files.readString(file, UTF_8);
                return ((DocumentReading.Read) new DocumentReader(ReadingLimits.DEFAULT).readText(text)).document();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void assertIsRight(ReadPlan plan) {
            List<ReadPlan.Activity> activities = activities(plan);
            assertThat(activities.stream()
                            .collect(Collectors.groupingBy(activity -> type(activity), Collectors.counting())))
                    .containsExactlyInAnyOrderEntriesOf(TYPES.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> (long) entry.getValue())));
            assertThat(activities)
                    .extracting(ReadPlan.Activity::text)
                    .startsWith("Orosanmälningar", "Meningsfull fritid")
                    .contains("Samverkan skola, socialtjänst, polis och fritid (SSPF)", "Utveckla öppenvårdsinsatser")
                    .endsWith("Trygghetsdialoger/evenemang", "Nattvandring");
            assertThat(activities)
                    .allSatisfy(activity -> assertThat(description(activity)).isNotBlank());
            assertThat(activity(plan, "Föräldraguide").period()).isEqualTo(Period.ofYears(2024, 2024));
            assertThat(description(activity(plan, "Trygghetsinvesteringar 2024")))
                    .contains("aktivera platsen vid Mälarhöjdens IP\n", "utegymmet i Trekansparken.");
            assertThat(LostWords.of(text(), plan))
                    .as("words, but for parts of those that were cut at the end of a line")
                    .isSubsetOf("icke", "biståndsbedömd", "rf", "sisu", "råd");
        }

        /// The same list as an office program holds it.
        private static Document written(ReadPlan plan, int levelOfTypes, int levelOfActivities) {
            List<Block> blocks = new ArrayList<>();
            plan.unread().forEach(text -> blocks.add(Paragraph.of(blocks.size() + 1, text.text())));
            String type = "";
            for (ReadPlan.Activity activity : activities(plan)) {
                if (!type(activity).equals(type)) {
                    type = type(activity);
                    blocks.add(new Paragraph(blocks.size() + 1, type, levelOfTypes, false));
                }
                blocks.add(new Paragraph(blocks.size() + 1, activity.text(), levelOfActivities, false));
                for (String line : description(activity).split("\n")) {
                    boolean isItem = line.startsWith("– ");
                    blocks.add(new Paragraph(blocks.size() + 1, isItem ? line.substring(2) : line, 0, isItem));
                }
            }
            return new Document(blocks);
        }
    }

    @Nested
    class Headings {

        @Test
        void areActivitiesOfTheTypeAboveThem() {
            ReadPlan plan = list(
                    "# Handlingsplan 2026",
                    "Planen gäller tills vidare.",
                    "## Social prevention",
                    "### Fältarbete",
                    "Två kvällar i veckan.",
                    "### Läxhjälp",
                    "På biblioteket i Norrby.",
                    "## Situationell prevention",
                    "### Belysning",
                    "* Parken",
                    "* Torget");

            assertThat(activities(plan))
                    .extracting(activity -> type(activity) + ": " + activity.text() + ": " + description(activity))
                    .containsExactly(
                            "Social prevention: Fältarbete: Två kvällar i veckan.",
                            "Social prevention: Läxhjälp: På biblioteket i Norrby.",
                            "Situationell prevention: Belysning: – Parken\n– Torget");
            assertThat(plan.unread())
                    .extracting(ReadPlan.Unread::text)
                    .containsExactly("Handlingsplan 2026", "Planen gäller tills vidare.");
            assertThat(plan.period()).isEqualTo(Period.ofYears(2026, 2026));
        }

        @Test
        void haveNoTypeBelowTheTitleAlone() {
            ReadPlan plan =
                    list("# Åtgärdsplan", "## 1. Fältarbete", "A.", "## 2. Läxhjälp", "B.", "## 3. Belysning", "C.");

            assertThat(activities(plan))
                    .extracting(ReadPlan.Activity::text)
                    .containsExactly("Fältarbete", "Läxhjälp", "Belysning");
            assertThat(activities(plan))
                    .allSatisfy(activity -> assertThat(activity.custom()).doesNotContainKey("Typ"));
        }

        @Test
        void ofChaptersAreNoActivities() {
            ReadPlan plan = list(
                    "# Handlingsplan",
                    "## Bakgrund och syfte",
                    "Om oss.",
                    "## Fältarbete",
                    "A.",
                    "## Läxhjälp",
                    "B.",
                    "## Belysning",
                    "C.",
                    "## Uppföljning",
                    "Varje år.");

            assertThat(activities(plan))
                    .extracting(ReadPlan.Activity::text)
                    .containsExactly("Fältarbete", "Läxhjälp", "Belysning");
            assertThat(plan.unread()).extracting(ReadPlan.Unread::text).contains("Om oss.", "Varje år.");
        }

        @Test
        void mayNameTheStartingPointsOfTheStrategy() {
            ReadPlan plan = list(
                    "# Handlingsplan",
                    "## Civilsamhället",
                    "### Nattvandring",
                    "A.",
                    "### Läxhjälp",
                    "B.",
                    "## Våldsprevention med jämställdhetsperspektiv",
                    "### Kurs",
                    "C.");

            assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("CIV", "VAL");
            assertThat(activities(plan))
                    .allSatisfy(activity -> assertThat(activity.custom()).doesNotContainKey("Typ"));
        }
    }

    @Nested
    class Fields {

        @Test
        void areReadFromLabelledLines() {
            ReadPlan plan = list(
                    "# Handlingsplan 2026",
                    "## Fältarbete",
                    "Två kvällar i veckan.",
                    "Ansvarig: Enhetschef",
                    "Tidplan: hösten 2026",
                    "Uppföljning: T2, VB",
                    "Målgrupp: Unga 13–17 år",
                    "## Läxhjälp",
                    "Ansvarig:",
                    "* Bibliotekschef",
                    "* Rektor",
                    "På tisdagar: i Norrby.",
                    "## Belysning",
                    "Parken.");

            ReadPlan.Activity first = activity(plan, "Fältarbete");
            assertThat(first.responsible()).containsExactly("Enhetschef");
            assertThat(first.period()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
            assertThat(first.followUp()).containsExactly("T2", "VB");
            assertThat(first.custom()).isEqualTo(Map.of("Beskrivning", "Två kvällar i veckan."));
            assertThat(first.details().targetGroup()).isEqualTo("Unga 13–17 år");
            assertThat(activity(plan, "Läxhjälp").responsible()).containsExactly("Bibliotekschef", "Rektor");
            assertThat(description(activity(plan, "Läxhjälp"))).isEqualTo("På tisdagar: i Norrby.");
            assertThat(activity(plan, "Belysning").responsible()).isEmpty();
            assertThat(activity(plan, "Belysning").period()).isNull();
        }

        @Test
        void areReadFromHeadingsBelowTheActivity() {
            ReadPlan plan = list(
                    "# Handlingsplan",
                    "## Fältarbete",
                    "A.",
                    "### Ansvarig",
                    "Enhetschef",
                    "### Uppföljning",
                    "T1",
                    "## Läxhjälp",
                    "B.",
                    "### Ansvarig",
                    "Rektor",
                    "## Belysning",
                    "C.");

            assertThat(activity(plan, "Fältarbete").responsible()).containsExactly("Enhetschef");
            assertThat(activity(plan, "Fältarbete").followUp()).containsExactly("T1");
            assertThat(activity(plan, "Läxhjälp").responsible()).containsExactly("Rektor");
        }

        @Test
        void guessTheTimeThatASentenceNames() {
            ReadPlan plan = list(
                    "# Handlingsplan",
                    "## Fältarbete",
                    "Starten sker under 2026. Mer följer.",
                    "## Läxhjälp",
                    "B.",
                    "## Belysning",
                    "C.");

            assertThat(activity(plan, "Fältarbete").period()).isEqualTo(Period.ofYears(2026, 2026));
            assertThat(activity(plan, "Läxhjälp").period()).isNull();
            assertThat(PlanSketch.doubts(plan)).contains("PERIOD_INTERPRETED");
        }
    }

    @Test
    void otherDocumentsAreNoPlans() {
        assertThat(isPlan("# Protokoll", "## Närvarande", "Alla.", "## Beslut", "Inga.", "## Nästa möte", "I maj."))
                .isFalse();
        assertThat(isPlan("# Handlingsplan", "## Kapitel ett", "## Kapitel två", "## Kapitel tre", "## Kapitel fyra"))
                .isFalse();
    }

    private static List<ReadPlan.Activity> activities(ReadPlan plan) {
        return plan.rows().stream().flatMap(row -> row.activities().stream()).toList();
    }

    private static ReadPlan.Activity activity(ReadPlan plan, String text) {
        return activities(plan).stream()
                .filter(activity -> activity.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String type(ReadPlan.Activity activity) {
        return activity.details().preventionType() == null
                ? Objects.requireNonNullElse(activity.custom().get("Typ"), "")
                : activity.details().preventionType() == ActivityDetails.PreventionType.SOCIAL
                        ? "Social prevention"
                        : "Situationell prevention";
    }

    private static String description(ReadPlan.Activity activity) {
        return Objects.requireNonNullElse(activity.custom().get("Beskrivning"), "");
    }

    private static ReadPlan list(String... lines) {
        return read(document(lines));
    }

    private static ReadPlan read(Document document) {
        return ((PlanReader.Outcome.Read) new PlanReader().read(document)).plan();
    }

    private static boolean isPlan(String... lines) {
        return new PlanReader().read(document(lines)) instanceof PlanReader.Outcome.Read;
    }

    /// Lines with `#` for headings and `*` for bullets.
    private static Document document(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            int level = line.startsWith("#") ? line.indexOf(' ') : 0;
            boolean isItem = line.startsWith("* ");
            blocks.add(new Paragraph(
                    blocks.size() + 1,
                    isItem ? line.substring(2) : line.substring(level).strip(),
                    level,
                    isItem));
        }
        return new Document(blocks);
    }
}
