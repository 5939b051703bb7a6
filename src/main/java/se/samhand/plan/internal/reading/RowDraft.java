package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan.Goal;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.ReadPlan.SubArea;

/// A row of the plan while it is put together.
final class RowDraft {

    /// @param code null when the wording is not recognised
    /// @param isParagraph whether it stands in a paragraph above the table, and not in the table
    record Point(@Nullable String code, String wording, Source source, boolean isParagraph) {}

    /// @param key the same for two cells that say the same
    record Areas(List<SubArea> areas, String key) {

        static final Areas NONE = new Areas(List.of(), "");

        boolean isEmpty() {
            return areas.isEmpty();
        }
    }

    private final @Nullable Point point;
    private final List<SubArea> areas;
    private final String key;
    private final List<Line> lines = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<ActivityDraft> activities = new ArrayList<>();

    RowDraft(@Nullable Point point, Areas areas) {
        this.point = point;
        this.areas = new ArrayList<>(areas.areas());
        this.key = areas.key();
    }

    @Nullable
    Point point() {
        return point;
    }

    String key() {
        return key;
    }

    List<SubArea> areas() {
        return areas;
    }

    List<Line> lines() {
        return lines;
    }

    List<Goal> goals() {
        return goals;
    }

    List<ActivityDraft> activities() {
        return activities;
    }

    /// Whether its activities only stand in the same list.
    boolean isOfList() {
        return lines.stream().anyMatch(line -> line.grid().isList());
    }

    /// Nothing stands in it but the name of a starting point.
    boolean isEmpty() {
        return areas.isEmpty() && goals.isEmpty() && activities.isEmpty();
    }
}
