package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Words;

/// The rows of a plan under their starting points, each group closed by the sub-areas that nothing is planned for.
final class PlanTable {

    private final Plan plan;
    private final StrategyVersion strategy;
    private final Words words;
    private final StrategyNames names;
    private final ActivityText activityText;
    private final RequiredFields gaps;
    private final PlanTalk talk;
    private final PlanFilter filter;
    private final Set<String> anchored = new HashSet<>();

    PlanTable(PlanDetails details, PlanTalk talk, TableView view, Words words) {
        this.plan = details.plan();
        this.strategy = details.strategy();
        this.words = words;
        this.talk = talk;
        this.filter = view.filter();
        this.names = new StrategyNames(words);
        this.gaps = new RequiredFields(details.template());
        this.activityText = new ActivityText(details, view, words);
    }

    List<PlanPage.Group> groups() {
        List<PlanPage.Group> groups = new ArrayList<>();
        strategy.startingPoints().forEach(point -> groups.add(group(point)));
        List<PlanRow> others = plan.rows().stream()
                .filter(row -> row.startingPoint() == null
                        || strategy.startingPoint(row.startingPoint()).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            groups.add(new PlanPage.Group(
                    "p-ovrigt",
                    null,
                    null,
                    words.get("plan.group.none"),
                    summary(others),
                    lines(others, 0),
                    List.of()));
        }
        return groups;
    }

    private PlanPage.Group group(StartingPoint point) {
        List<PlanRow> rows = plan.rows().stream()
                .filter(row -> point.code().equals(row.startingPoint()))
                .toList();
        List<PlanPage.Line> lines = lines(rows, point.number());
        List<PlanPage.Area> gaps = point.subAreas().stream()
                .filter(area -> plan.rows().stream().noneMatch(row -> names(row, area)))
                .filter(area -> filter.showsGap(area.code()))
                .map(area -> known(area, null))
                .toList();
        return new PlanPage.Group(
                PlanOutline.anchor(point),
                point.code().toLowerCase(Locale.ROOT),
                point.number(),
                names.of(point),
                summary(rows),
                lines,
                gaps);
    }

    private static boolean names(PlanRow row, SubArea area) {
        return row.subAreas().stream().anyMatch(named -> area.code().equals(named.code()));
    }

    private String summary(List<PlanRow> rows) {
        long activities =
                rows.stream().mapToLong(row -> row.activities().size()).sum();
        return words.get("plan.group.summary", rows.size(), activities);
    }

    private List<PlanPage.Line> lines(List<PlanRow> rows, int point) {
        List<PlanPage.Line> lines = new ArrayList<>();
        int rowNumber = 1;
        for (PlanRow row : rows) {
            lines.addAll(lines(row, point + "." + rowNumber));
            rowNumber++;
        }
        return lines;
    }

    /// What is not asked for is left out; the numbers are those of the whole plan.
    private List<PlanPage.Line> lines(PlanRow row, String rowNumber) {
        List<PlanPage.ActivityCells> shown = new ArrayList<>();
        int number = 1;
        for (PlanActivity activity : row.activities()) {
            if (filter.shows(row, activity)) {
                shown.add(activityText.of(activity, rowNumber + "." + number));
            }
            number++;
        }
        String id = row.id().toString();
        PlanPage.Lead lead = lead(row, rowNumber, Math.max(1, shown.size()));
        if (row.activities().isEmpty()) {
            return filter.showsEmpty(row) ? List.of(new PlanPage.Line(id, lead, null)) : List.of();
        }
        List<PlanPage.Line> lines = new ArrayList<>();
        for (PlanPage.ActivityCells cells : shown) {
            lines.add(new PlanPage.Line(id, lines.isEmpty() ? lead : null, cells));
        }
        return lines;
    }

    /// @param lines how many lines of the table it stands beside
    PlanPage.Lead lead(PlanRow row, String number, int lines) {
        return new PlanPage.Lead(
                row.id().toString(),
                number,
                PlanTalk.anchor(row.id()),
                lines,
                row.subAreas().stream().map(this::area).toList(),
                row.goals().stream().map(ReadPlan.Goal::text).toList(),
                talk.of(row.id(), words.get("plan.row.number", number)),
                gaps.of(row));
    }

    private PlanPage.Area area(ReadPlan.SubArea area) {
        String code = area.code();
        Optional<SubArea> canonical = code == null ? Optional.empty() : strategy.subArea(code);
        return canonical
                .map(known -> known(known, area.wording()))
                .orElseGet(() -> new PlanPage.Area(null, null, null, area.wording(), null));
    }

    private PlanPage.Area known(SubArea area, @Nullable String wording) {
        boolean isSame = wording == null || wording.strip().equalsIgnoreCase(area.name());
        return new PlanPage.Area(
                anchored.add(area.code()) ? area.code() : null,
                area.code(),
                StrategyNames.tint(area.code()),
                names.of(area),
                isSame ? null : wording);
    }
}
