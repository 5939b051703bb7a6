package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.merge.PlanChange;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;
import se.samhand.ui.Change;
import se.samhand.ui.Changes;
import se.samhand.ui.Words;

/// What changed in a field, from the one text to the other; lists are compared item by item, texts word by word.
final class ChangedTexts {

    private final StrategyVersion strategy;
    private final StrategyNames names;
    private final DetailText details;
    private final Words words;

    /// @param found the plan that is compared, with what its codes stand for
    ChangedTexts(PlanDetails found, Words words) {
        this.strategy = found.strategy();
        this.details = DetailText.of(found, words);
        this.names = new StrategyNames(words);
        this.words = words;
    }

    List<Change> of(PlanChange.RowRevised revised) {
        PlanRow before = revised.before();
        PlanRow after = revised.after();
        return switch (revised.field()) {
            case POINT -> items(List.of(point(before)), List.of(point(after)));
            case AREAS -> items(areas(before), areas(after));
            case GOALS ->
                before.goals().size() == 1 && after.goals().size() == 1
                        ? Changes.between(
                                before.goals().getFirst().text(),
                                after.goals().getFirst().text())
                        : items(goals(before), goals(after));
            case TEXT, RESPONSIBLE, PERFORMERS, PERIOD, FOLLOW_UP, DETAIL, OWN_COLUMN ->
                throw new IllegalStateException("A row has no field " + revised.field());
        };
    }

    List<Change> of(PlanChange.ActivityRevised revised) {
        ReadPlan.Activity before = revised.before().content();
        ReadPlan.Activity after = revised.after().content();
        return switch (revised.field()) {
            case TEXT -> Changes.between(before.text(), after.text());
            case RESPONSIBLE -> items(before.responsible(), after.responsible());
            case PERFORMERS -> items(before.performedBy(), after.performedBy());
            case PERIOD -> items(period(before.period()), period(after.period()));
            case FOLLOW_UP -> items(followUp(before), followUp(after));
            case DETAIL -> items(detail(before, revised), detail(after, revised));
            case OWN_COLUMN -> Changes.between(own(before, revised), own(after, revised));
            case POINT, AREAS, GOALS -> throw new IllegalStateException("An activity has no field " + revised.field());
        };
    }

    List<Change> of(Period before, Period after) {
        return items(period(before), period(after));
    }

    /// A row by its sub-areas, or by its starting point when it has none.
    String title(PlanRow row) {
        return row.subAreas().isEmpty() ? point(row) : String.join(", ", areas(row));
    }

    /// Goals and activities of a row that comes or goes.
    List<String> content(PlanRow row) {
        return Stream.concat(
                        row.goals().stream().map(goal -> words.get("plan.change.goal", goal.text())),
                        row.activities().stream().map(activity -> line(activity.content())))
                .toList();
    }

    /// An activity that comes or goes, with who, when and how it is followed up.
    String line(ReadPlan.Activity activity) {
        return Stream.of(
                        Stream.of(activity.text()),
                        activity.responsible().stream(),
                        period(activity.period()).stream(),
                        followUp(activity).stream(),
                        details.labelled(activity.details()).stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" · "));
    }

    /// An activity in one line, so that it can be told from others.
    static String subject(ReadPlan.Activity activity) {
        String line = activity.text().replaceAll("\\s+", " ").strip();
        return line.length() > 90 ? line.substring(0, 89).strip() + "…" : line;
    }

    private String point(PlanRow row) {
        String code = row.startingPoint();
        return code == null
                ? words.get("plan.group.none")
                : strategy.startingPoint(code)
                        .map((StartingPoint known) -> names.spoken(known))
                        .orElse(code);
    }

    private static List<String> areas(PlanRow row) {
        return row.subAreas().stream()
                .map(area -> area.code() == null ? area.wording() : area.code() + " " + area.wording())
                .toList();
    }

    private static List<String> goals(PlanRow row) {
        return row.goals().stream().map(ReadPlan.Goal::text).toList();
    }

    private List<String> period(@Nullable Period period) {
        return period == null ? List.of() : List.of(words.formats().period(period));
    }

    private static List<String> followUp(ReadPlan.Activity activity) {
        return Stream.concat(activity.followUp().stream(), activity.followUpOther().stream())
                .toList();
    }

    private List<String> detail(ReadPlan.Activity activity, PlanChange.ActivityRevised revised) {
        return Arrays.stream(Detail.values())
                .filter(detail -> detail.code().equals(revised.column()))
                .flatMap(detail -> details.of(detail, activity.details()).stream())
                .toList();
    }

    private static String own(ReadPlan.Activity activity, PlanChange.ActivityRevised revised) {
        return activity.custom().getOrDefault(Objects.requireNonNullElse(revised.column(), ""), "");
    }

    /// What went, then what stayed and what came, in the new order.
    private static List<Change> items(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        before.stream()
                .filter(item -> !after.contains(item))
                .forEach(item -> changes.add(new Change(Change.Kind.DELETED, item)));
        for (String item : after) {
            changes.add(new Change(before.contains(item) ? Change.Kind.KEPT : Change.Kind.INSERTED, item));
        }
        return changes;
    }
}
