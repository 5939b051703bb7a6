package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ReadPlan;

class HeaderTest {

    @Test
    void recognisesOtherNamesInAnotherOrder() {
        ReadPlan plan = sketch().table(
                        row("När", "Åtgärd", "Vem", "Delområde", "Utgångspunkt", "Syfte", "Följs upp"),
                        row(
                                "2020",
                                "Läxhjälp.",
                                "Rektor",
                                "Samlad kompetens",
                                "Systematisk samhandling",
                                "Fler lär sig mer.",
                                "VB"))
                .read();

        ReadPlan.Row row = plan.rows().getFirst();
        ReadPlan.Activity activity = row.activities().getFirst();
        assertThat(row.startingPoint()).isEqualTo("SYS");
        assertThat(PlanSketch.codes(row)).containsExactly("SYS-4");
        assertThat(PlanSketch.goals(row)).containsExactly("Fler lär sig mer.");
        assertThat(activity.text()).isEqualTo("Läxhjälp.");
        assertThat(activity.responsible()).containsExactly("Rektor");
        assertThat(activity.period()).isEqualTo(Period.ofYears(2020, 2020));
        assertThat(activity.followUp()).containsExactly("VB");
    }

    @Test
    void recognisesNamesWithARemark() {
        ReadPlan plan = sketch().table(
                        row(
                                "Område (enligt strategin)",
                                "Mål: vad vill vi uppnå?",
                                "Vad ska vi göra?",
                                "Ansvarig\n(roll)"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .read();

        ReadPlan.Row row = plan.rows().getFirst();
        assertThat(PlanSketch.goals(row)).containsExactly("Mer kunskap.");
        assertThat(PlanSketch.activities(row)).containsExactly("Utbildning.");
        assertThat(PlanSketch.responsible(row)).containsExactly(List.of("Enhetschef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hur följer vi upp?", "Hur och när följer vi upp?", "Så följer vi upp arbetet"})
    void recognisesQuestionsAboutFollowUp(String heading) {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", heading),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "T1 och VB"))
                .read();

        assertThat(plan.rows().getFirst().activities().getFirst().followUp()).containsExactly("T1", "VB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Önskat resultat", "Förväntat resultat", "Förväntade effekter"})
    void takesAWantedResultForAGoalUnlessThereAreGoalsBesideIt(String heading) {
        ReadPlan plan = sketch().table(
                        row("Område", heading, "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .read();
        ReadPlan beside = sketch().table(
                        row("Område", "Mål", heading, "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Alla kan.", "Utbildning.", "Enhetschef"))
                .read();

        assertThat(PlanSketch.goals(plan.rows().getFirst())).containsExactly("Mer kunskap.");
        assertThat(PlanSketch.goals(beside.rows().getFirst())).containsExactly("Mer kunskap.");
        assertThat(beside.rows().getFirst().activities().getFirst().custom()).containsEntry(heading, "Alla kan.");
    }

    @Test
    void seesByTheContentWhetherWhatIsTheSubAreaOrTheActivity() {
        ReadPlan plan = sketch().table(
                        row("Vad?", "Varför?", "Hur?", "Vem?", "När?"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "2020"))
                .read();
        ReadPlan other = sketch().table(
                        row("Område", "Varför?", "Vad?", "Hur?", "Vem?"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "På plats.", "Enhetschef"))
                .read();

        assertThat(PlanSketch.codes(plan.rows().getFirst())).containsExactly("SYS-4");
        assertThat(PlanSketch.goals(plan.rows().getFirst())).containsExactly("Mer kunskap.");
        assertThat(PlanSketch.activities(plan.rows().getFirst())).containsExactly("Utbildning.");
        assertThat(PlanSketch.activities(other.rows().getFirst())).containsExactly("Utbildning.");
    }

    @Test
    void marksATableInWhichNoRowHasASubArea() {
        ReadPlan plan = sketch().table(
                        row("Mål", "Aktivitet", "Ansvarig"),
                        row("Mer kunskap.", "Utbildning.", "Enhetschef"),
                        row("Fler vågar.", "Möten.", "Kurator"))
                .read();

        assertThat(PlanSketch.doubts(plan)).containsOnlyOnce("SUB_AREA_MISSING");
    }

    @Test
    void findsTheHeadingBelowATitleInTheTable() {
        ReadPlan plan = sketch().table(
                        row("Handlingsplan för Farsta stadsdelsförvaltning 2020–2021", "<", "<", "<"),
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .read();

        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.administrationCode()).isEqualTo("sdf-farsta");
        assertThat(plan.period()).isEqualTo(Period.ofYears(2020, 2021));
    }

    @Test
    void joinsAHeadingOfTwoRows() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvar", "<", "Tid", "<"),
                        row("^", "^", "^", "Ansvarig", "Utförs av", "Start", "Slut"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "Kurator", "2020", "2021"))
                .read();

        ReadPlan.Activity activity = plan.rows().getFirst().activities().getFirst();
        assertThat(activity.responsible()).containsExactly("Enhetschef");
        assertThat(activity.performedBy()).containsExactly("Kurator");
        assertThat(activity.period()).isEqualTo(Period.ofYears(2020, 2021));
    }

    @Test
    void readsReportsInColumnsOfTheirOwn() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "T1", "T2", "VB"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "", "x", "X"))
                .read();

        assertThat(plan.rows().getFirst().activities().getFirst().followUp()).containsExactly("T2", "VB");
    }

    @Test
    void passesOverARepeatedHeading() {
        ReadPlan plan = PlanSketch.planOf(
                row(
                        "Systematisk samhandling",
                        "Samlad kompetens",
                        "Mer kunskap.",
                        "Utbildning.",
                        "Enhetschef",
                        "2020",
                        "VB"),
                PlanSketch.TEMPLATE,
                row("", "", "", "Handledning.", "Kurator", "2020", "VB"));

        assertThat(plan.rows()).hasSize(1);
        assertThat(PlanSketch.activities(plan.rows().getFirst())).containsExactly("Utbildning.", "Handledning.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samordnade insatser|Gemensamma mål|Samordnade aktiviteter|Enhetschef|2020|T2",
                "Samordnade insatser|Tydliga mål för varje barn|Stödgrupp|Ansvarig chef|2020|T2",
                "Samordnade insatser|Mål 1|Aktivitet 1|Enhetschef|2020|VB",
                "Samordnade insatser|Mål: färre avhopp|Insatser för unga|Enhetschef|Löpande|VB",
                "Trygga torg|Nya mål i år|Metoder för unga|Ansvarig rektor|Tidplan tas fram|Uppföljning vid T2"
            })
    void takesNoRowForAHeadingBecauseItHoldsTellingWords(String text) {
        String[] other = text.split("\\|");
        String[] usual = row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB");
        String[] names = row("Område", "Mål", "Aktiviteter", "Ansvarig", "Tidsplan", "Uppföljning");

        ReadPlan plan = sketch().table(names, usual, other).read();
        ReadPlan first = sketch().table(names, other, usual).read();
        ReadPlan withoutHeading =
                sketch().table(names, usual).table(other, usual).read();

        assertThat(List.of(plan, first, withoutHeading))
                .allSatisfy(read -> assertThat(read.rows())
                        .flatExtracting(PlanSketch::activities)
                        .contains("Utbildning.", other[2]));
    }

    @Test
    void passesOverAHeadingThatIsRepeatedInOtherCapitalsAndKeepsWhatElseItSays() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål för alla barn", "Aktivitet", "Ansvarig", "Tids-\nplan"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "2020"),
                        row("OMRÅDE:", "Mål för\nalla barn", "AKTIVITET", "Ansvarig (fortsättning)", "Tidsplan"),
                        row("Samordnade insatser", "Samma väg.", "Möten.", "Kurator", "2021"))
                .read();

        assertThat(plan.rows()).flatExtracting(PlanSketch::activities).containsExactly("Utbildning.", "Möten.");
        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).containsExactly("Ansvarig (fortsättning)");
    }

    @Test
    void goesOnWithTheSameColumnsInATableWithoutHeading() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .table(row("Samordnade insatser", "Samma väg.", "Gemensamma möten.", "Kurator"))
                .read();

        assertThat(plan.rows()).hasSize(2);
        assertThat(PlanSketch.codes(plan.rows().getLast())).containsExactly("SYS-3");
    }

    @Test
    void keepsColumnsThatTheTemplateDoesNotHave() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Kommentar", "Delmål"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "Ny i år.", "Två kurser"))
                .read();

        ReadPlan.Activity activity = plan.rows().getFirst().activities().getFirst();
        assertThat(activity.custom()).isEqualTo(Map.of("Kommentar", "Ny i år."));
        assertThat(activity.details().subGoals()).containsExactly(new ActivityDetails.SubGoal("Två kurser", null));
    }

    @Test
    void tellsAreaAndSubAreaApartWhenBothAreNamed() {
        ReadPlan plan = sketch().table(
                        row("Område", "Delområde", "Mål", "Aktivitet", "Ansvarig"),
                        row("Systematisk samhandling", "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .read();

        assertThat(plan.rows().getFirst().startingPoint()).isEqualTo("SYS");
        assertThat(PlanSketch.codes(plan.rows().getFirst())).containsExactly("SYS-4");
    }

    @Test
    void seesByTheContentThatTheAreaIsAStartingPoint() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Systematisk samhandling", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .read();

        assertThat(plan.rows().getFirst().startingPoint()).isEqualTo("SYS");
        assertThat(plan.rows().getFirst().subAreas()).isEmpty();
    }

    @Test
    void guessesTheColumnsOfATableWithoutAnyHeading() {
        ReadPlan plan = sketch().table(
                        row(
                                "Samlad kompetens",
                                "Mer kunskap.",
                                "Utbildning för alla som möter unga.",
                                "Enhetschef",
                                "VB"),
                        row("Samordnade insatser", "Samma väg.", "Gemensamma möten varje månad.", "Kurator", "T1"))
                .read();

        assertThat(plan.rows()).hasSize(2);
        assertThat(PlanSketch.activities(plan.rows().getFirst()))
                .containsExactly("Utbildning för alla som möter unga.");
        assertThat(PlanSketch.doubts(plan)).contains("COLUMNS_GUESSED");
    }

    @Test
    void doesNotTakeARowForARepeatedHeading() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Uppföljning"),
                        row("Samverkan med föreningar", "Ett mål", "En ny metod", "Kurator", "VB"))
                .read();

        assertThat(plan.rows()).hasSize(1);
    }

    @Test
    void keepsTheNameOfAnUnknownColumnWithoutContent() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Kommentar"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", ""))
                .read();

        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).containsExactly("Kommentar");
    }

    @Test
    void leavesOtherTablesUnread() {
        ReadPlan plan = sketch().table(row("Version", "Datum"), row("1.0", "2020-01-15"))
                .table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef"))
                .table(row("Risk", "Åtgärd", "Ansvarig", "Tid"), row("Få söker.", "Annons.", "Enhetschef", "2020"))
                .read();

        assertThat(plan.rows()).hasSize(1);
        assertThat(PlanSketch.activities(plan.rows().getFirst())).containsExactly("Utbildning.");
        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).contains("1.0", "Annons.");
    }

    @Test
    void findsNoPlanInOrdinaryTables() {
        assertThat(sketch().table(row("Namn", "Telefon"), row("Växeln", "08")).isPlan())
                .isFalse();
        assertThat(sketch().paragraph("Bara text.").isPlan()).isFalse();
    }
}
