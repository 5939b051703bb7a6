package se.samhand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A plan without the places that it was read from, to compare what it says.
public final class PlanTexts {

    private PlanTexts() {}

    public static List<String> of(ReadPlan plan) {
        List<String> lines = new ArrayList<>();
        for (ReadPlan.Row row : plan.rows()) {
            lines.add("row " + row.startingPoint());
            row.subAreas().forEach(area -> lines.add("area " + area.code() + " " + area.wording()));
            row.goals().forEach(goal -> lines.add("goal " + goal.text()));
            row.activities()
                    .forEach(activity -> lines.add("activity " + activity.text() + " "
                            + activity.responsible() + activity.responsibleRoles() + activity.performedBy()
                            + activity.period() + activity.followUp() + activity.followUpOther()
                            + new TreeMap<>(activity.custom())
                            + activity.details()));
        }
        return lines;
    }
}
