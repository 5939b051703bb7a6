package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.activities;
import static se.samhand.plan.internal.reading.PlanSketch.codes;
import static se.samhand.plan.internal.reading.PlanSketch.doubts;
import static se.samhand.plan.internal.reading.PlanSketch.goals;
import static se.samhand.plan.internal.reading.PlanSketch.planOf;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

class RowAssemblyTest {

    private static final String SYS = "Systematisk samhandling";
    private static final String SKY = "Förskola, skola och fritid som skyddsfaktorer";

    @Nested
    class TheSameRowGoesOn {

        @Test
        void overMergedCells() {
            ReadPlan plan = planOf(
                    row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                    row("^", "^", "^", "Handledning.", "Kurator", "^", "^"));

            assertOneRow(plan);
        }

        @Test
        void overRepeatedCells() {
            ReadPlan plan = planOf(
                    row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                    row(SYS, "Samlad kompetens", "Mer kunskap.", "Handledning.", "Kurator", "2020", "VB"));

            assertOneRow(plan);
        }

        @Test
        void overEmptyCells() {
            ReadPlan plan = planOf(
                    row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                    row("", "", "", "Handledning.", "Kurator", "", ""));

            assertOneRow(plan);
        }

        private void assertOneRow(ReadPlan plan) {
            assertThat(plan.rows()).hasSize(1);
            ReadPlan.Row row = plan.rows().getFirst();
            assertThat(goals(row)).containsExactly("Mer kunskap.");
            assertThat(activities(row)).containsExactly("Utbildning.", "Handledning.");
            assertThat(row.activities()).allSatisfy(activity -> {
                assertThat(activity.followUp()).containsExactly("VB");
                assertThat(activity.period()).isEqualTo(Period.ofYears(2020, 2020));
            });
            assertThat(row.activities().getLast().responsible()).containsExactly("Kurator");
        }
    }

    @Test
    void keepsTheWordsOfSubAreasThatAreWrittenInTwoWays() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens, SYS-2", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                row("", "Samlad kunskap/SYS 2", "", "Möten.", "Kurator", "2020", "T1"));

        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.rows().getFirst().subAreas())
                .extracting(ReadPlan.SubArea::wording)
                .containsExactly("Samlad kompetens", "SYS-2", "Samlad kunskap");
    }

    @Test
    void takesAStartingPointAmongSubAreasForItsOwnRowOnly() {
        ReadPlan plan = sketch().heading("Handlingsplan 2020")
                .table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Tidsplan"),
                        row("Civilsamhället", "Fler möten.", "Frukost.", "Rektor", "2020"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020"),
                        row("Tidig upptäckt", "Snabbare.", "Handledning.", "Kurator", "2020"))
                .read();

        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("CIV", "SYS", "SKY");
        assertThat(doubts(plan)).doesNotContain("STARTING_POINT_CONTRADICTED");
    }

    @Test
    void doubtsNoSubAreaThatIsNamedBelowItsStartingPoint() {
        ReadPlan plan = sketch().heading("Handlingsplan 2020")
                .heading("3. Våldsprevention")
                .table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig", "Tidsplan"),
                        row("Vålds- och könsnormer", "Fler möten.", "Frukost.", "Rektor", "2020"))
                .read();

        assertThat(plan.rows()).extracting(PlanSketch::codes).containsExactly(List.of("VAL-1"));
        assertThat(doubts(plan)).doesNotContain("SUB_AREA_GUESSED");
    }

    @Test
    void startsARowWithOtherSubAreas() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                row("^", "Samordnade insatser", "Samma väg.", "Möten.", "Kurator", "2021", "T1"));

        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("SYS", "SYS");
        assertThat(plan.rows())
                .extracting(PlanSketch::codes)
                .extracting(Object::toString)
                .containsExactly("[SYS-4]", "[SYS-3]");
    }

    @Test
    void givesAMergedGoalToEachRowThatItIsMergedOver() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                row("^", "Samordnade insatser", "^", "Möten.", "Kurator", "2021", "T1"));

        assertThat(plan.rows()).allSatisfy(row -> assertThat(goals(row)).containsExactly("Mer kunskap."));
    }

    @Test
    void addsSubAreasThatShareOneMergedActivity() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"),
                row("^", "Samordnade insatser", "^", "^", "^", "^", "^"));

        assertThat(plan.rows()).hasSize(1);
        assertThat(codes(plan.rows().getFirst())).containsExactly("SYS-4", "SYS-3");
    }

    @Test
    void takesTheStartingPointFromABannerRow() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row(SYS, "<", "<", "<"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor"),
                        row("Utgångspunkt 2: " + SKY, "<", "<", "<"),
                        row("Tidig upptäckt och orosanmälan", "Fler ser.", "Samtal.", "Kurator"))
                .read();

        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("SYS", "SKY");
    }

    @Test
    void takesTheStartingPointFromTheHeadingAboveATable() {
        ReadPlan plan = sketch().heading(SYS)
                .table(row("Mål", "Aktivitet", "Ansvarig"), row("Mer kunskap.", "Utbildning.", "Rektor"))
                .heading("Civilsamhället")
                .table(row("Mål", "Aktivitet", "Ansvarig"), row("Fler med.", "Möten.", "Kurator"))
                .read();

        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("SYS", "CIV");
        assertThat(plan.unread()).isEmpty();
    }

    @Test
    void takesTheSubAreaFromTheHeadingAboveATable() {
        ReadPlan plan = sketch().heading(SYS)
                .heading("Samlad kompetens")
                .table(row("Mål", "Aktivitet", "Ansvarig"), row("Mer kunskap.", "Utbildning.", "Rektor"))
                .heading("Samordnade insatser")
                .table(row("Mål", "Aktivitet", "Ansvarig"), row("Samma väg.", "Möten.", "Kurator"))
                .read();

        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("SYS", "SYS");
        assertThat(codes(plan.rows().getFirst())).containsExactly("SYS-4");
        assertThat(codes(plan.rows().getLast())).containsExactly("SYS-3");
    }

    @Test
    void doesNotTakeAStartingPointFromTheIntroduction() {
        ReadPlan plan = sketch().paragraph(SYS)
                .paragraph("Civilsamhället")
                .table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor"))
                .read();

        assertThat(plan.rows().getFirst().startingPoint()).isEqualTo("SYS");
    }

    @Test
    void tellsTheStartingPointByTheSubArea() {
        ReadPlan plan = planOf(row("", "Vålds- och könsnormer", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"));

        assertThat(plan.rows().getFirst().startingPoint()).isEqualTo("VAL");
        assertThat(plan.uncertain()).isEmpty();
    }

    @Test
    void marksAStartingPointThatContradictsItsSubAreas() {
        ReadPlan plan =
                planOf(row(SYS, "Vålds- och könsnormer", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"));

        assertThat(plan.rows().getFirst().startingPoint()).isEqualTo("SYS");
        assertThat(doubts(plan)).containsExactly("STARTING_POINT_CONTRADICTED");
    }

    @Test
    void marksSubAreasThatResembleNothing() {
        ReadPlan plan = planOf(row(SYS, "Utemiljö", "Mer kunskap.", "Utbildning.", "Rektor", "2020", "VB"));

        assertThat(codes(plan.rows().getFirst())).containsExactly("null");
        assertThat(doubts(plan)).containsExactly("SUB_AREA_UNKNOWN");
    }

    @Test
    void guessesTheSubAreaThatAWordHintsAtWithinItsStartingPoint() {
        ReadPlan plan = planOf(row(SYS, "Snabb handläggning", "Kortare väntan.", "Jour.", "Rektor", "2020", "VB"));

        assertThat(codes(plan.rows().getFirst())).containsExactly("SYS-2");
        assertThat(doubts(plan)).containsExactly("SUB_AREA_GUESSED");
    }

    @Test
    void guessesTheOnlySubAreaOfAStartingPoint() {
        ReadPlan plan = planOf(row("Civilsamhället", "", "Fler med.", "Möten.", "Kurator", "2020", "VB"));

        assertThat(codes(plan.rows().getFirst())).containsExactly("CIV-1");
        assertThat(doubts(plan)).containsExactly("SUB_AREA_GUESSED");
    }

    @Test
    void keepsARowWithoutActivities() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "", "", "", "", ""),
                row("", "Samordnade insatser", "Samma väg.", "Möten.", "Kurator", "2020", "VB"));

        assertThat(plan.rows()).hasSize(2);
        assertThat(plan.rows().getFirst().activities()).isEmpty();
    }
}
