package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Lays out the forms in which rows and activities of a draft are put right.
final class DraftForms {

    private static final int SHOWN = 70;

    private final ImportDetails found;
    private final DraftPlan plan;
    private final DraftLinks links;
    private final StrategyNames names;
    private final Words words;

    DraftForms(ImportDetails found, Words words) {
        this.found = found;
        this.plan = found.draft().plan();
        this.links = new DraftLinks(found.planImport().id());
        this.names = new StrategyNames(words);
        this.words = words;
    }

    /// Begins the ids of the controls of a row's form.
    static String rowId(int row) {
        return "r" + row + "-";
    }

    static String activityId(int activity) {
        return "a" + activity + "-";
    }

    RowFields row(DraftRow row, RowForm form, FormErrors errors, @Nullable Conflict conflict) {
        return rowFields(links.row(row.id()), links.row(row.id()), rowId(row.id()), form, errors, conflict, acts(row));
    }

    /// @param after the row that the new one follows, or null for the first place
    RowFields newRow(@Nullable Integer after, RowForm form, FormErrors errors, @Nullable Conflict conflict) {
        String action = links.rows() + (after == null ? "" : "?efter=" + after);
        return rowFields(action, links.review(), "ny-", form, errors, conflict, null);
    }

    private RowFields rowFields(
            String action,
            String cancelHref,
            String id,
            RowForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            RowFields.@Nullable RowActs acts) {
        List<RowFields.AreaField> areas = new ArrayList<>();
        form.areas()
                .forEach(area -> areas.add(new RowFields.AreaField(
                        words.get("plan.draft.row.area", area.wording()), area.wording(), area.codes())));
        areas.add(new RowFields.AreaField(words.get("plan.draft.row.new-area"), "", List.of()));
        List<String> goals = new ArrayList<>(form.goals());
        goals.add("");
        return new RowFields(
                action,
                found.draft().version(),
                id,
                cancelHref,
                points(),
                form.point(),
                areas,
                subAreas(),
                goals,
                errors,
                conflict,
                acts);
    }

    private List<Option> points() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.group.none")));
        found.strategy()
                .startingPoints()
                .forEach(point -> options.add(new Option(point.code(), point.code() + " " + names.of(point))));
        return options;
    }

    private List<Option> subAreas() {
        return found.strategy().subAreas().stream()
                .map((SubArea area) -> new Option(area.code(), area.code() + " " + names.of(area)))
                .toList();
    }

    private RowFields.RowActs acts(DraftRow row) {
        List<Option> splits = row.activities().stream()
                .skip(1)
                .map(activity -> new Option(String.valueOf(activity.id()), activityLabel(activity)))
                .toList();
        return new RowFields.RowActs(
                links.row(row.id()) + "/delning",
                splits,
                links.row(row.id()) + "/sammanslagning",
                otherRows(row),
                links.row(row.id()) + "/borttagning",
                links.rows() + "/ny?efter=" + row.id());
    }

    /// The neighbours first, since a row that was torn apart most often stands beside its other half.
    private List<Option> otherRows(DraftRow row) {
        int at = plan.rows().indexOf(row);
        return plan.rows().stream()
                .filter(other -> other.id() != row.id())
                .sorted(Comparator.comparingInt(other -> Math.abs(plan.rows().indexOf(other) - at)))
                .map(other -> new Option(String.valueOf(other.id()), rowLabel(other)))
                .toList();
    }

    /// A row in a list to choose from.
    String rowLabel(DraftRow row) {
        int number = plan.rows().indexOf(row) + 1;
        String what = row.subAreas().isEmpty()
                ? Typed.orEmpty(row.startingPoint())
                : row.subAreas().getFirst().wording();
        return words.get("plan.draft.row.option", number, shortened(what));
    }

    /// An activity in a list to choose from.
    String activityLabel(DraftActivity activity) {
        DraftRow row = plan.rowOfActivity(activity.id()).orElseThrow();
        int number = plan.rows().indexOf(row) + 1;
        return number + "." + (row.activities().indexOf(activity) + 1) + " " + shortened(activity.text());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    ActivityFields activity(DraftActivity activity, ActivityForm form, FormErrors errors, @Nullable Conflict conflict) {
        DraftRow row = plan.rowOfActivity(activity.id()).orElseThrow();
        List<Option> others = row.activities().stream()
                .filter(other -> other.id() != activity.id())
                .map(other -> new Option(String.valueOf(other.id()), activityLabel(other)))
                .toList();
        String href = links.activity(activity.id());
        var acts = new ActivityFields.ActivityActs(
                href + "/delning",
                href + "/sammanslagning",
                others,
                href + "/flytt",
                otherRows(row),
                href + "/borttagning");
        return activityFields(href, links.row(row.id()), activityId(activity.id()), form, errors, conflict, acts);
    }

    ActivityFields newActivity(DraftRow row, ActivityForm form, FormErrors errors, @Nullable Conflict conflict) {
        String action = links.row(row.id()) + "/aktiviteter";
        return activityFields(action, links.row(row.id()), "n" + row.id() + "-", form, errors, conflict, null);
    }

    private ActivityFields activityFields(
            String action,
            String cancelHref,
            String id,
            ActivityForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            ActivityFields.@Nullable ActivityActs acts) {
        List<ActivityFields.RoleField> roles = new ArrayList<>();
        form.roles().stream()
                .filter(role -> !role.wording().isEmpty() || !role.code().isEmpty())
                .forEach(role -> roles.add(role(roles.size() + 1, role.wording(), role.code())));
        roles.add(new ActivityFields.RoleField(
                words.get("plan.draft.activity.new-role"), "", words.get("plan.draft.activity.new-role-known"), ""));
        return new ActivityFields(
                action,
                found.draft().version(),
                id,
                cancelHref,
                form.text(),
                roles,
                roleOptions(),
                form.performedBy(),
                form.from(),
                form.to(),
                reports(),
                form.followUp(),
                form.followUpOther(),
                form.own().entrySet().stream()
                        .map(own -> new ActivityFields.OwnField(own.getKey(), own.getValue()))
                        .toList(),
                errors,
                conflict,
                acts);
    }

    private ActivityFields.RoleField role(int number, String wording, String code) {
        return new ActivityFields.RoleField(
                words.get("plan.draft.activity.role", number),
                wording,
                words.get("plan.draft.activity.role-known", number),
                code);
    }

    private List<Option> roleOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.draft.activity.role-as-written")));
        boolean isEnglish = words.language().equals("en");
        found.roles()
                .forEach(role -> options.add(new Option(role.code(), isEnglish ? role.nameEnglish() : role.name())));
        return options;
    }

    private List<Option> reports() {
        return List.of("T1", "T2", "VB").stream()
                .map(report -> new Option(report, report))
                .toList();
    }
}
