package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Milestone;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.ActivityDetails.SubGoal;
import se.samhand.plan.Ages;
import se.samhand.plan.WebLink;

class DetailReaderTest {

    @ParameterizedTest
    @CsvSource({
        "Läge, Nytt, NEW",
        "Läge, pågår redan, ONGOING",
        "Läge, Pågår, ONGOING",
        "LÄGE, Utvecklas., DEVELOPED",
        "Nytt eller befintligt, Befintlig, ONGOING",
        "Status, Ny, NEW",
        "Insatsen är ny, Ja, NEW",
        "Ny, x, NEW"
    })
    void understandsHowNewTheWorkIs(String column, String text, State state) {
        assertThat(details(column, text).state()).isEqualTo(state);
    }

    /// Under *status* it may as well be told how far the work has come.
    @ParameterizedTest
    @CsvSource({
        "Status, Pågår",
        "Status, Klar",
        "Läge, Ny lokal behövs",
        "Insatsen är ny, Nej",
        "Prioritet, Hög",
        "Prioriterat 2021, Nej",
        "Prioriterat, 2023–2021",
        "Nivå, Hög",
        "Typ, Möte",
        "Ålder, 16–65 år",
        "Ålder, alla åldrar",
        "Länkar, Se intranätet",
        "Länkar, javascript:alert(1)",
        "Milstolpar, Klart i mars",
        "Enhet, Enheten för unga",
        "Mätmetod, Enkät",
        "Kommentar, Nytt"
    })
    void leavesWhatItDoesNotWhollyUnderstand(String column, String text) {
        DetailReader.Found found = DetailReader.read(Map.of(column, text));

        assertThat(found.details()).isEqualTo(ActivityDetails.NONE);
        assertThat(found.left()).isEqualTo(Map.of(column, text));
    }

    @Test
    void understandsPriorityAndItsTime() {
        assertThat(details("Prioriterad", "Ja").priority()).isEqualTo(new Priority(null));
        assertThat(details("Prioritet", "2027–2028").priority()).isEqualTo(new Priority(Period.ofYears(2027, 2028)));
        assertThat(details("Prioriterat 2021", "Ja").priority()).isEqualTo(new Priority(Period.ofYears(2021, 2021)));
        assertThat(details("Prioriterad", "2027-01-01 – 2027-06-30").priority())
                .isEqualTo(new Priority(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30))));
    }

    @Test
    void tiesMeasuresToSubGoals() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Hur mäts", "Enkät\nAntal besök");
        columns.put("Delmål", "Fler känner till stödet\nFler söker stöd");

        DetailReader.Found found = DetailReader.read(columns);

        assertThat(found.details().subGoals())
                .containsExactly(
                        new SubGoal("Fler känner till stödet", "Enkät"), new SubGoal("Fler söker stöd", "Antal besök"));
        assertThat(found.left()).isEmpty();
    }

    @Test
    void leavesMeasuresThatFitNoSubGoal() {
        DetailReader.Found found = DetailReader.read(Map.of("Hur mäts", "Enkät\nBesök", "Delmål", "Ett\nTvå\nTre"));

        assertThat(found.details().subGoals()).hasSize(3);
        assertThat(found.left()).isEqualTo(Map.of("Hur mäts", "Enkät\nBesök"));
    }

    @Test
    void understandsTheRest() {
        assertThat(details("Målgrupp", "Elever\nVårdnadshavare").targetGroup()).isEqualTo("Elever, Vårdnadshavare");
        assertThat(details("Ålder", "från 13 till och med 18 år").ages()).isEqualTo(new Ages(13, 18));
        assertThat(details("Ålder", "7 år").ages()).isEqualTo(new Ages(7, 7));
        assertThat(details("Preventionsnivå", "Rådgivning/service").preventionLevel())
                .isEqualTo(ActivityDetails.PreventionLevel.ADVICE_AND_SERVICE);
        assertThat(details("Typ", "Situationell prevention").preventionType())
                .isEqualTo(ActivityDetails.PreventionType.SITUATIONAL);
        assertThat(details("Länkar", "Om mötena: https://ekdalen.example/a\nhttps://ekdalen.example/b")
                        .links())
                .containsExactly(
                        new WebLink("https://ekdalen.example/a", "Om mötena"),
                        new WebLink("https://ekdalen.example/b", "https://ekdalen.example/b"));
        assertThat(details("Milstolpar", "2027-03-31: Mallen är klar").milestones())
                .containsExactly(new Milestone(LocalDate.of(2027, 3, 31), "Mallen är klar"));
        assertThat(details("ILS-aktivitet", "EK-114").ilsActivity()).isEqualTo("EK-114");
        assertThat(details("Enhet", "Barn, unga [barn-unga]; Skola [skola]").responsibleUnits())
                .isEqualTo(List.of("barn-unga", "skola"));
    }

    @Test
    void takesLinesByTheirNamesAndLeavesTheOthers() {
        DetailReader.Found found =
                DetailReader.read(Map.of("Övriga uppgifter", "Läge: Nytt\nBoka lokal: i god tid\nMålgrupp: Elever"));

        assertThat(found.details().state()).isEqualTo(State.NEW);
        assertThat(found.details().targetGroup()).isEqualTo("Elever");
        assertThat(found.left()).isEqualTo(Map.of("Övriga uppgifter", "Boka lokal: i god tid"));
    }

    @Test
    void keepsASecondTextAboutTheSameThing() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Läge", "Nytt");
        columns.put("Insatsen är ny", "Ja");

        assertThat(DetailReader.read(columns).left()).isEqualTo(Map.of("Insatsen är ny", "Ja"));
    }

    private static ActivityDetails details(String column, String text) {
        return DetailReader.read(Map.of(column, text)).details();
    }
}
