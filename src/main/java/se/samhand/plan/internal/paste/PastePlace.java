package se.samhand.plan.internal.paste;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanRow;

/// Where a pasted row belongs in a plan.
public sealed interface PastePlace {

    /// In a row of the plan that is about the same.
    record InRow(UUID row) implements PastePlace {}

    /// In a row of its own, last under its starting point.
    record NewRow() implements PastePlace {}

    /// The plan says all of it already.
    ///
    /// @param row where it says so
    record IsThere(UUID row) implements PastePlace {}

    /// What is most likely meant.
    static PastePlace of(ReadPlan.Row pasted, Plan plan) {
        List<PlanRow> alike =
                plan.rows().stream().filter(row -> isAboutTheSame(row, pasted)).toList();
        for (PlanRow row : alike) {
            if (says(row, pasted)) {
                return new IsThere(row.id());
            }
        }
        return alike.isEmpty() ? new NewRow() : new InRow(alike.getLast().id());
    }

    /// The same starting point and sub-areas, whatever words they are in; rows without a known one are never the same.
    private static boolean isAboutTheSame(PlanRow row, ReadPlan.Row pasted) {
        Set<String> codes = codes(row.subAreas());
        boolean agrees = pasted.startingPoint() == null || Objects.equals(row.startingPoint(), pasted.startingPoint());
        return !codes.isEmpty() && agrees && codes.equals(codes(pasted.subAreas()));
    }

    private static Set<String> codes(List<ReadPlan.SubArea> areas) {
        return areas.stream()
                .map(ReadPlan.SubArea::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean says(PlanRow row, ReadPlan.Row pasted) {
        Set<String> goals =
                row.goals().stream().map(goal -> normal(goal.text())).collect(Collectors.toSet());
        Set<String> texts = row.activities().stream()
                .map(activity -> normal(activity.content().text()))
                .collect(Collectors.toSet());
        return pasted.goals().stream().allMatch(goal -> goals.contains(normal(goal.text())))
                && pasted.activities().stream().allMatch(activity -> texts.contains(normal(activity.text())));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
