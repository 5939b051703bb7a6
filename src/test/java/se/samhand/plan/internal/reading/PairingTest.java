package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.activities;
import static se.samhand.plan.internal.reading.PlanSketch.doubts;
import static se.samhand.plan.internal.reading.PlanSketch.planOf;
import static se.samhand.plan.internal.reading.PlanSketch.responsible;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.rowOf;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

class PairingTest {

    private static final String SYS = "Systematisk samhandling";
    private static final String AREA = "Samlad kompetens";

    @Test
    void pairsAsManyGroupsAsActivitiesInOrder() {
        ReadPlan.Row row = rowOf(first("Utbildning.¶Handledning.", "Rektor¶Enhetschef, kurator"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor"), List.of("Enhetschef", "kurator"));
    }

    @Test
    void pairsBullets() {
        ReadPlan.Row row = rowOf(first("• utbildning¶• handledning", "• Rektor¶• Kurator"));

        assertThat(activities(row)).containsExactly("utbildning", "handledning");
        assertThat(responsible(row)).containsExactly(List.of("Rektor"), List.of("Kurator"));
    }

    @Test
    void givesOneGroupToAllActivities() {
        ReadPlan.Row row = rowOf(first("Utbildning.¶Handledning.", "Rektor, kurator"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor", "kurator"), List.of("Rektor", "kurator"));
    }

    @Test
    void givesAllRolesToTheOnlyActivity() {
        ReadPlan.Row row = rowOf(first("Utbildning.", "Rektor¶Enhetschef¶Kurator"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor", "Enhetschef", "Kurator"));
    }

    @Test
    void pairsGroupsBetweenBlankParagraphs() {
        ReadPlan.Row row = rowOf(first("Utbildning.¶Handledning.", "Rektor¶Kurator¶¶Enhetschef"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor", "Kurator"), List.of("Enhetschef"));
    }

    @Test
    void pairsARoleCellThatIsMergedOverTheLines() {
        ReadPlan.Row row =
                rowOf(first("Utbildning.", "Rektor¶Kurator"), row("^", "^", "^", "Handledning.", "^", "^", "^"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor"), List.of("Kurator"));
    }

    @Test
    void pairsRoleCellsBesideAMergedActivityCell() {
        ReadPlan.Row row =
                rowOf(first("Utbildning.¶Handledning.", "Rektor"), row("^", "^", "^", "^", "Kurator", "^", "^"));

        assertThat(responsible(row)).containsExactly(List.of("Rektor"), List.of("Kurator"));
    }

    @Test
    void marksNumbersThatDoNotFit() {
        ReadPlan plan = planOf(first("Utbildning.¶Handledning.¶Möten.", "Rektor¶Kurator"));

        assertThat(doubts(plan)).containsOnly("ROLES_PAIRED_BY_GUESS");
        assertThat(responsible(plan.rows().getFirst()))
                .allSatisfy(roles -> assertThat(roles).isNotEmpty());
    }

    @Test
    void guessesThatTheFirstRoleBeginsEachGroup() {
        ReadPlan plan = planOf(first("Utbildning.¶Handledning.", "Enhetschef¶Enhetschef¶Kurator"));

        assertThat(responsible(plan.rows().getFirst()))
                .containsExactly(List.of("Enhetschef"), List.of("Enhetschef", "Kurator"));
        assertThat(doubts(plan)).containsOnly("ROLES_PAIRED_BY_GUESS");
    }

    @Test
    void takesRolesFromAboveWhereNoneStand() {
        ReadPlan plan = planOf(first("Utbildning.", "Rektor"), row("", "", "", "Handledning.", "", "", ""));

        assertThat(responsible(plan.rows().getFirst())).containsExactly(List.of("Rektor"), List.of("Rektor"));
        assertThat(doubts(plan)).containsExactly("ROLES_TAKEN_FROM_ABOVE");
    }

    @Test
    void takesNoRolesFromAnotherRow() {
        ReadPlan plan = planOf(
                first("Utbildning.", "Rektor"),
                row("", "Samordnade insatser", "Samma väg.", "Möten.", "", "2020", "VB"));

        assertThat(responsible(plan.rows().getLast())).containsExactly(List.of());
    }

    @Test
    void joinsAnActivityThatIsBrokenAcrossAPage() {
        ReadPlan.Row row = rowOf(
                first("Utbildning för alla som möter unga i", "Rektor"),
                PlanSketch.TEMPLATE,
                row("", "", "", "skola och fritid.¶Handledning.", "Kurator", "", ""));

        assertThat(activities(row))
                .containsExactly("Utbildning för alla som möter unga i skola och fritid.", "Handledning.");
        assertThat(responsible(row)).containsExactly(List.of("Rektor"), List.of("Kurator"));
    }

    @Test
    void joinsAGoalThatIsBrokenAcrossAPage() {
        ReadPlan.Row row = rowOf(
                row(SYS, AREA, "Fler känner sig trygga i", "Utbildning.", "Rektor", "2020", "VB"),
                row("", "", "skolan.", "Handledning.", "Kurator", "", ""));

        assertThat(PlanSketch.goals(row)).containsExactly("Fler känner sig trygga i skolan.");
    }

    @Test
    void keepsLinesOfSmallLettersApart() {
        ReadPlan.Row row = rowOf(first("utbilda alla", "Rektor"), row("", "", "", "handleda några", "Kurator", "", ""));

        assertThat(activities(row)).containsExactly("utbilda alla", "handleda några");
    }

    @Test
    void readsTimesAndReportsForEachActivity() {
        ReadPlan.Row row = rowOf(
                row(SYS, AREA, "Mer kunskap.", "Utbildning.¶Handledning.", "Rektor", "2020¶2021", "T1¶VB, enkät"));

        assertThat(row.activities())
                .extracting(ReadPlan.Activity::period)
                .containsExactly(Period.ofYears(2020, 2020), Period.ofYears(2021, 2021));
        assertThat(row.activities().getFirst().followUp()).containsExactly("T1");
        assertThat(row.activities().getLast().followUpOther()).containsExactly("enkät");
    }

    @Test
    void takesReportsBelowEachOtherForAllActivities() {
        ReadPlan.Row row =
                rowOf(row(SYS, AREA, "Mer kunskap.", "Utbildning.¶Handledning.¶Möten.", "Rektor", "2020", "T1¶T2¶VB"));

        assertThat(row.activities())
                .allSatisfy(activity -> assertThat(activity.followUp()).containsExactly("T1", "T2", "VB"));
    }

    @Test
    void keepsATimeThatIsNotUnderstood() {
        ReadPlan plan = planOf(row(SYS, AREA, "Mer kunskap.", "Utbildning.", "Rektor", "Efter beslut i nämnden", "VB"));

        assertThat(plan.rows().getFirst().activities().getFirst().custom())
                .containsEntry("Tidsplan", "Efter beslut i nämnden");
        assertThat(doubts(plan)).contains("PERIOD_NOT_UNDERSTOOD");
    }

    @Test
    void appliesAMergedRemarkToItsActivitiesAndABlankOneToNone() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Kommentar"),
                        row(AREA, "Mer kunskap.", "Utbildning.", "Rektor", "Ny i år."),
                        row("^", "^", "Handledning.", "Rektor", "^"),
                        row("^", "^", "Möten.", "Rektor", ""))
                .read();

        assertThat(plan.rows().getFirst().activities())
                .extracting(activity -> activity.custom().get("Kommentar"))
                .containsExactly("Ny i år.", "Ny i år.", null);
    }

    private static String[] first(String activities, String roles) {
        return row(SYS, AREA, "Mer kunskap.", activities, roles, "2020", "VB");
    }
}
