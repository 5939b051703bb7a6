package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.planOf;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

class ActivityPeriodsTest {

    private static final String SYS = "Systematisk samhandling";

    @Test
    void givesNoTimeWhereTheCellIsEmpty() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "", "VB"),
                row(SYS, "Samordnade insatser", "Samma väg.", "Möten.", "Kurator", "2020", "VB"));

        assertThat(periods(plan)).containsExactly(null, Period.ofYears(2020, 2020));
    }

    @Test
    void givesNoTimeInATableWithoutAColumnForIt() {
        ReadPlan plan = sketch().heading("Handlingsplan 2019–2022")
                .table(
                        row("Område", "Mål", "Aktivitet", "Ansvarig"),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor"))
                .read();

        assertThat(plan.period()).isEqualTo(Period.ofYears(2019, 2022));
        assertThat(periods(plan)).containsExactly((Period) null);
    }

    @Test
    void givesTheTimeOfTheRowWhereTheCellIsEmpty() {
        ReadPlan plan = planOf(
                row(SYS, "Samlad kompetens", "Mer kunskap.", "Utbildning.", "Rektor", "", "VB"),
                row("", "", "", "Möten.", "Kurator", "2020", "VB"));

        assertThat(periods(plan)).containsExactly(Period.ofYears(2020, 2020), Period.ofYears(2020, 2020));
    }

    private static List<@Nullable Period> periods(ReadPlan plan) {
        List<@Nullable Period> periods = new ArrayList<>();
        plan.rows().forEach(row -> row.activities().forEach(activity -> periods.add(activity.period())));
        return periods;
    }
}
