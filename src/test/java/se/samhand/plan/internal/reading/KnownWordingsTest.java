package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samhand.document.Document;
import se.samhand.kernel.Period;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.KnownWordings.Entry;
import se.samhand.plan.KnownWordings.Kind;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// A wording that was put right once is read right the next time.
class KnownWordingsTest {

    private static final String FILE = """
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Plan</title></head><body>
            <h1>Lokal handlingsplan 2024–2026</h1>
            <table>
            <tr><th>Prioriterad utgångspunkt</th><th>Område</th><th>Mål och nytta</th><th>Metoder och arbetssätt</th>
            <th>Ansvarig</th><th>Tidsplan</th><th>Uppföljning</th><th>De som kavlar upp ärmarna</th></tr>
            <tr><td>Allt som rör båtar</td><td>Något alldeles eget om båtar</td><td>Lugna kvällar.</td>
            <td>Kvällsöppet tre dagar i veckan.</td><td>EFrit</td><td>När isen släppt</td><td>T1</td><td>Fältare</td></tr>
            </table></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatItKnowsWithoutDoubtAndSaysSo() throws IOException {
        KnownWordings known = new KnownWordings(List.of(
                new Entry(Kind.STARTING_POINT, "Allt som rör båtar", "SKY"),
                new Entry(Kind.SUB_AREA, "NÅGOT alldeles eget om båtar.", "SKY-4,SKY-5"),
                new Entry(Kind.ROLE, "EFrit", "UNIT_MANAGER\tEnhetschef fritid\n\tFritidsledare"),
                new Entry(Kind.COLUMN, "De som kavlar upp ärmarna", "PERFORMED_BY"),
                new Entry(Kind.PERIOD, "När isen släppt", KnownWordings.WHOLE_PLAN)));

        PlanReader.KnownReading reading =
                new PlanReader().read(document(), known).orElseThrow();

        ReadPlan.Row row = reading.plan().rows().getFirst();
        ReadPlan.Activity activity = row.activities().getFirst();
        assertThat(row.startingPoint()).isEqualTo("SKY");
        assertThat(row.subAreas()).extracting(ReadPlan.SubArea::code).containsExactly("SKY-4", "SKY-5");
        assertThat(row.subAreas()).extracting(ReadPlan.SubArea::wording).containsOnly("Något alldeles eget om båtar");
        assertThat(activity.responsible()).containsExactly("Enhetschef fritid", "Fritidsledare");
        assertThat(activity.responsibleRoles()).containsExactly("UNIT_MANAGER", null);
        assertThat(activity.performedBy()).containsExactly("Fältare");
        assertThat(activity.period()).isEqualTo(Period.ofYears(2024, 2026));
        assertThat(reading.known())
                .extracting(ReadPlan.Uncertainty::reason)
                .hasSize(5)
                .containsOnly("KNOWN_WORDING");
        assertThat(reading.plan().uncertain())
                .noneMatch(place -> place.source().part().equals("table"));
    }

    @Test
    void keepsAWordingThatIsSaidToBeNoneOfTheSubAreas() throws IOException {
        KnownWordings known = new KnownWordings(List.of(new Entry(Kind.SUB_AREA, "Något alldeles eget om båtar", "")));

        PlanReader.KnownReading reading =
                new PlanReader().read(document(), known).orElseThrow();

        ReadPlan.SubArea area = reading.plan().rows().getFirst().subAreas().getFirst();
        assertThat(area.code()).isNull();
        assertThat(reading.plan().uncertain())
                .extracting(ReadPlan.Uncertainty::reason)
                .doesNotContain("SUB_AREA_UNKNOWN", "SUB_AREA_GUESSED");
    }

    @Test
    void asksWithoutSuchHelp() throws IOException {
        PlanReader.Outcome.Read read = (PlanReader.Outcome.Read) new PlanReader().read(document());

        assertThat(read.plan().uncertain())
                .extracting(ReadPlan.Uncertainty::reason)
                .contains("STARTING_POINT_UNKNOWN", "PERIOD_NOT_UNDERSTOOD");
    }

    private Document document() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.html"), FILE, StandardCharsets.UTF_8);
        return ((PlanReader.Outcome.Read) new PlanReader().read(file, "plan.html")).document();
    }
}
