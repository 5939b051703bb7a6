package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.PlanRow;

/// What a person says that a row is about.
///
/// @param areas in the order of [#wordingsOf]; more of them are new, a blank one goes
/// @param goals in the order of the row's goals; more of them are new, a blank one goes
public record RowContent(@Nullable String startingPoint, List<Area> areas, List<String> goals) {

    /// A wording of the plan with the sub-areas that it stands for, which may be none.
    public record Area(String wording, List<String> codes) {

        public Area {
            codes = List.copyOf(codes);
        }
    }

    public RowContent {
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
    }

    /// What a row says now.
    public static RowContent of(DraftRow row) {
        return new RowContent(
                row.startingPoint(),
                wordingsOf(row.subAreas()),
                row.goals().stream().map(ReadPlan.Goal::text).toList());
    }

    /// What a row of a plan says now.
    public static RowContent of(PlanRow row) {
        return new RowContent(
                row.startingPoint(),
                wordingsOf(row.subAreas()),
                row.goals().stream().map(ReadPlan.Goal::text).toList());
    }

    /// The wordings of a row, each with all sub-areas that it stands for.
    public static List<Area> wordingsOf(List<ReadPlan.SubArea> subAreas) {
        return groups(subAreas).stream()
                .map(group -> new Area(
                        group.getFirst().wording(),
                        group.stream()
                                .map(ReadPlan.SubArea::code)
                                .filter(code -> code != null)
                                .toList()))
                .toList();
    }

    private static List<List<ReadPlan.SubArea>> groups(List<ReadPlan.SubArea> subAreas) {
        List<List<ReadPlan.SubArea>> groups = new ArrayList<>();
        for (ReadPlan.SubArea area : subAreas) {
            boolean isSame = !groups.isEmpty()
                    && groups.getLast().getFirst().wording().equals(area.wording())
                    && groups.getLast().getFirst().source().equals(area.source());
            if (isSame) {
                groups.getLast().add(area);
            } else {
                groups.add(new ArrayList<>(List.of(area)));
            }
        }
        return groups;
    }

    DraftRow onto(DraftRow row) {
        return new DraftRow(row.id(), startingPoint, subAreas(row.subAreas()), goals(row.goals()), row.activities());
    }

    /// A row of a plan that says this; what stays keeps its place in the original.
    public PlanRow onto(PlanRow row) {
        return new PlanRow(row.id(), startingPoint, subAreas(row.subAreas()), goals(row.goals()), row.activities());
    }

    private List<ReadPlan.SubArea> subAreas(List<ReadPlan.SubArea> before) {
        List<List<ReadPlan.SubArea>> groups = groups(before);
        List<ReadPlan.SubArea> written = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Source source = i < groups.size() ? groups.get(i).getFirst().source() : Source.BY_HAND;
            written.addAll(named(areas.get(i), source));
        }
        return written;
    }

    private List<ReadPlan.Goal> goals(List<ReadPlan.Goal> before) {
        List<ReadPlan.Goal> written = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Source source = i < before.size() ? before.get(i).source() : Source.BY_HAND;
            if (!goals.get(i).isBlank()) {
                written.add(new ReadPlan.Goal(goals.get(i).strip(), source));
            }
        }
        return written;
    }

    private static List<ReadPlan.SubArea> named(Area area, Source source) {
        String wording = area.wording().strip();
        if (wording.isEmpty()) {
            return List.of();
        }
        return area.codes().isEmpty()
                ? List.of(new ReadPlan.SubArea(null, wording, source))
                : area.codes().stream()
                        .map(code -> new ReadPlan.SubArea(code, wording, source))
                        .toList();
    }
}
