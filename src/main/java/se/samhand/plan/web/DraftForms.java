package se.samhand.plan.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Lays out the forms in which rows and activities of a draft are put right.
final class DraftForms {

    private final ImportDetails found;
    private final DraftPlan plan;
    private final DraftLinks links;
    private final FormParts parts;
    private final Words words;

    DraftForms(ImportDetails found, Words words) {
        this.found = found;
        this.plan = found.draft().plan();
        this.links = new DraftLinks(found.planImport().id());
        this.parts = new FormParts(found.strategy(), found.roles(), words);
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
        return parts.row(
                links.row(row.id()),
                version(),
                rowId(row.id()),
                links.row(row.id()),
                form,
                errors,
                conflict,
                acts(row));
    }

    /// @param after the row that the new one follows, or null for the first place
    RowFields newRow(@Nullable Integer after, RowForm form, FormErrors errors, @Nullable Conflict conflict) {
        String action = links.rows() + (after == null ? "" : "?efter=" + after);
        return parts.row(action, version(), "ny-", links.review(), form, errors, conflict, null);
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
        return words.get("plan.draft.row.option", number, FormParts.shortened(what));
    }

    /// An activity in a list to choose from.
    String activityLabel(DraftActivity activity) {
        DraftRow row = plan.rowOfActivity(activity.id()).orElseThrow();
        int number = plan.rows().indexOf(row) + 1;
        return number + "." + (row.activities().indexOf(activity) + 1) + " " + FormParts.shortened(activity.text());
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
        return parts.activity(
                href, version(), activityId(activity.id()), links.row(row.id()), form, errors, conflict, acts);
    }

    ActivityFields newActivity(DraftRow row, ActivityForm form, FormErrors errors, @Nullable Conflict conflict) {
        String action = links.row(row.id()) + "/aktiviteter";
        return parts.activity(
                action, version(), "n" + row.id() + "-", links.row(row.id()), form, errors, conflict, null);
    }

    private int version() {
        return found.draft().version();
    }
}
