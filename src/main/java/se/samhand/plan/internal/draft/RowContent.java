package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.Source;

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
                wordingsOf(row),
                row.goals().stream().map(ReadPlan.Goal::text).toList());
    }

    /// The wordings of a row, each with all sub-areas that it stands for.
    static List<Area> wordingsOf(DraftRow row) {
        return groups(row).stream()
                .map(group -> new Area(
                        group.getFirst().wording(),
                        group.stream()
                                .map(ReadPlan.SubArea::code)
                                .filter(code -> code != null)
                                .toList()))
                .toList();
    }

    private static List<List<ReadPlan.SubArea>> groups(DraftRow row) {
        List<List<ReadPlan.SubArea>> groups = new ArrayList<>();
        for (ReadPlan.SubArea area : row.subAreas()) {
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
        List<List<ReadPlan.SubArea>> before = groups(row);
        List<ReadPlan.SubArea> subAreas = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Source source = i < before.size() ? before.get(i).getFirst().source() : Source.BY_HAND;
            subAreas.addAll(named(areas.get(i), source));
        }
        List<ReadPlan.Goal> written = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Source source = i < row.goals().size() ? row.goals().get(i).source() : Source.BY_HAND;
            if (!goals.get(i).isBlank()) {
                written.add(new ReadPlan.Goal(goals.get(i).strip(), source));
            }
        }
        return new DraftRow(row.id(), startingPoint, subAreas, written, row.activities());
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
