package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.row;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samhand.plan.ReadPlan;

/// Even tables as large as the limits allow are read in seconds.
class LargePlanTest {

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsThousandsOfLines() {
        List<String[]> lines = new ArrayList<>();
        for (int i = 0; i < 2800; i++) {
            lines.add(row(
                    "Systematisk samhandling",
                    "Samlad kompetens",
                    "",
                    "Utbildning nummer " + i,
                    "Rektor",
                    "2020",
                    "VB"));
        }

        ReadPlan plan = PlanSketch.planOf(lines.toArray(String[][]::new));

        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.rows().getFirst().activities()).hasSize(2800);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsHundredsOfActivitiesInOneCell() {
        String activities = "Utbildning för alla.¶".repeat(400);
        String roles = "Trygghetsvärdar¶Nattvandrare¶".repeat(150);

        ReadPlan plan = PlanSketch.planOf(row(
                "Systematisk samhandling",
                "Okänt delområde¶".repeat(200),
                "",
                activities,
                roles,
                "2020¶".repeat(99),
                "VB"));

        assertThat(plan.rows().getFirst().activities()).hasSize(400);
    }
}
