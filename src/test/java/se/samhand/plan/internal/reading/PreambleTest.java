package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

class PreambleTest {

    @Test
    void readsTheAdministrationAndThePeriodFromATableOfFacts() {
        ReadPlan plan = sketch().table(
                        row("Förvaltning", "SDF Skärholmen"), row("Period", "2020–2021"), row("Diarienummer", "1.2-3"))
                .table(row("Område", "Mål", "Aktivitet", "Ansvarig"), body())
                .read();

        assertThat(plan.administration()).isEqualTo("Skärholmens stadsdelsförvaltning");
        assertThat(plan.administrationCode()).isEqualTo("sdf-skarholmen");
        assertThat(plan.period()).isEqualTo(Period.ofYears(2020, 2021));
    }

    @Test
    void readsTheAdministrationFromTheSentenceThatSaysWhoWroteThePlan() {
        ReadPlan plan = planAfter(
                "Kommunfullmäktige gav socialnämnden i uppdrag att ta fram en strategi.",
                "Farsta stadsdelsförvaltning har tagit fram följande plan.");

        assertThat(plan.administrationCode()).isEqualTo("sdf-farsta");
        assertThat(plan.uncertain()).noneMatch(place -> place.reason().equals("ADMINISTRATION_GUESSED"));
    }

    @Test
    void knowsAnAdministrationByItsBoard() {
        assertThat(planAfter("Handlingsplan för Skärholmens stadsdelsnämnd 2020")
                        .administrationCode())
                .isEqualTo("sdf-skarholmen");
    }

    @Test
    void knowsAnAdministrationByItsShortNameInTheTitle() {
        assertThat(planAfter("Handlingsplan Kungsholmen 2020").administrationCode())
                .isEqualTo("sdf-kungsholmen");
    }

    @Test
    void keepsAnAdministrationThatIsNotKnownAsWritten() {
        ReadPlan plan = planAfter("Handlingsplan för Ekbackens stadsdelsförvaltning 2021");

        assertThat(plan.administration()).isEqualTo("Ekbackens stadsdelsförvaltning");
        assertThat(plan.administrationCode()).isNull();
    }

    @Test
    void readsThePeriodFromTheTitleBeforeTheText() {
        ReadPlan plan = planAfter("Lokal handlingsplan 2020 – 2022", "Stadens program 2018–2021 gäller också.");

        assertThat(plan.period()).isEqualTo(Period.ofYears(2020, 2022));
    }

    @Test
    void readsASingleYearFromTheTitle() {
        assertThat(planAfter("Handlingsplan för trygghet 2021").period()).isEqualTo(Period.ofYears(2021, 2021));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Handlingsplan 2019 – 2022                                | 2019-01-01 | 2022-12-31
            Handlingsplan 2019– 2022                                 | 2019-01-01 | 2022-12-31
            Handlingsplan 2020‒2022                                  | 2020-01-01 | 2022-12-31
            Handlingsplan åren 2020, 2021 och 2022                   | 2020-01-01 | 2022-12-31
            Handlingsplan enligt strategin 2019–2022, Farsta 2021    | 2021-01-01 | 2021-12-31
            Strategi mot avhopp 2019–2022 Lokal handlingsplan 2020   | 2020-01-01 | 2020-12-31
            Handlingsplan utifrån strategin mot avhopp 2019–2022     | 2019-01-01 | 2022-12-31
            Handlingsplan. Gäller från 2020-07-01 till och med 2022-06-30. Beslutad 2020-06-11. | 2020-07-01 | 2022-06-30
            Handlingsplan, gäller 2020-07-01 till 2022-06-30         | 2020-07-01 | 2022-06-30
            Handlingsplan, gäller 2020-07-01 t.o.m. 2022-06-30       | 2020-07-01 | 2022-06-30
            Handlingsplan 1 juli 2020 – 30 juni 2022                 | 2020-07-01 | 2022-06-30
            """)
    void readsThePeriodHoweverItIsWritten(String title, String from, String to) {
        ReadPlan plan = planAfter(title);

        assertThat(plan.period()).hasToString("Period[from=" + from + ", to=" + to + "]");
        assertThat(PlanSketch.doubts(plan)).doesNotContain("PLAN_PERIOD_GUESSED");
    }

    @Test
    void guessesThatAYearBesideThoseOfTheStrategyIsThePlans() {
        ReadPlan plan = planAfter("Strategin mot avhopp 2019–2022", "Farsta stadsdelsförvaltning 2021");

        assertThat(plan.period()).isEqualTo(Period.ofYears(2021, 2021));
        assertThat(PlanSketch.doubts(plan)).contains("PLAN_PERIOD_GUESSED");
    }

    @Test
    void takesNoYearOfADecisionForThePlans() {
        ReadPlan plan = planAfter("Handlingsplan till strategin mot avhopp 2019–2022", "Beslutad av nämnden 2020");

        assertThat(plan.period()).isEqualTo(Period.ofYears(2019, 2022));
    }

    @Test
    void tellsThePeriodByTheActivitiesAsAGuess() {
        ReadPlan plan = sketch().table(
                        row("Område", "Aktivitet", "Ansvarig", "Tid"),
                        row("Samlad kompetens", "Utbildning.", "Rektor", "2019"),
                        row("", "Möten.", "Rektor", "2021"))
                .read();

        assertThat(plan.period()).isEqualTo(Period.ofYears(2019, 2021));
        assertThat(PlanSketch.doubts(plan)).contains("PLAN_PERIOD_GUESSED");
    }

    @Test
    void keepsAllParagraphsAsUnread() {
        ReadPlan plan = planAfter("Handlingsplan 2021", "En inledning.");

        assertThat(plan.unread())
                .extracting(ReadPlan.Unread::text)
                .containsExactly("Handlingsplan 2021", "En inledning.");
        assertThat(plan.unread().getLast().source()).isEqualTo(new ReadPlan.Source("paragraph", 2, null, null));
    }

    private static ReadPlan planAfter(String... paragraphs) {
        PlanSketch sketch = sketch();
        for (String paragraph : paragraphs) {
            sketch.paragraph(paragraph);
        }
        return sketch.table(row("Område", "Mål", "Aktivitet", "Ansvarig"), body())
                .read();
    }

    private static String[] body() {
        return row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor");
    }
}
