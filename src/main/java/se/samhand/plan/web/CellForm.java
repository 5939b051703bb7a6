package se.samhand.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.samhand.organisation.Role;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.CellValue;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.strategy.StrategyVersion;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person writes in one cell, as typed: the part of the form of a row or an activity that is about it.
record CellForm(Cell cell, RowForm row, ActivityForm activity, DetailForm detail) {

    /// More than fits any cell that somebody is to read; a table that was pasted by mistake is told from it.
    static final int LONGEST = 50_000;

    /// What the cell says now.
    static CellForm of(Cell cell, Plan plan) {
        if (cell.field().isOfRow()) {
            return new CellForm(
                    cell, RowForm.of(PlanToEdit.row(plan, cell.part())), ActivityForm.empty(), DetailForm.empty());
        }
        ReadPlan.Activity activity = PlanToEdit.activity(plan, cell.part()).content();
        return new CellForm(cell, RowForm.empty(), ActivityForm.of(activity), DetailForm.of(activity.details()));
    }

    static CellForm typed(Cell cell, MultiValueMap<String, String> fields) {
        String column = cell.column();
        return new CellForm(
                cell,
                RowForm.typed(fields),
                ActivityForm.typed(fields, column == null ? List.of() : List.of(column)),
                DetailForm.typed(fields));
    }

    FormErrors errors(String id, DetailOptions options, Words words) {
        FormErrors errors = switch (cell.field()) {
            case TEXT -> activity.errors(id, words);
            case TIME -> activity.timeErrors(FormErrors.none(), id, words);
            case AREAS, GOALS, RESPONSIBLE, PERFORMED_BY, FOLLOW_UP, OWN -> FormErrors.none();
            case EMPHASIS, SUB_AREAS, SERVED_GOALS, UNITS, MILESTONES, SUB_GOALS, TARGET_GROUP, PREVENTION, LINKS ->
                DetailErrors.of(cell.field(), id, detail, options, words);
        };
        return length() > LONGEST ? errors.with(id + firstControl(), words.get("plan.edit.too-long", LONGEST)) : errors;
    }

    private int length() {
        return Stream.of(
                        row.goals().stream(),
                        row.areas().stream().map(area -> area.wording()),
                        activity.roles().stream().map(ActivityFields.RoleField::wording),
                        activity.own().values().stream(),
                        detail.texts(),
                        Stream.of(activity.text(), activity.performedBy(), activity.followUpOther()))
                .flatMap(texts -> texts)
                .mapToInt(String::length)
                .sum();
    }

    private String firstControl() {
        return switch (cell.field()) {
            case AREAS -> "utgangspunkt";
            case GOALS -> "mal-0";
            case TEXT -> "text";
            case RESPONSIBLE -> "roll-0";
            case PERFORMED_BY -> "utfors";
            case TIME -> "fran";
            case FOLLOW_UP -> "annan";
            case EMPHASIS -> "lage";
            case SUB_AREAS -> "delomrade";
            case SERVED_GOALS -> "bidrar";
            case UNITS -> "ansvarig-enhet-0";
            case MILESTONES -> "dag-0";
            case SUB_GOALS -> "delmal-0";
            case TARGET_GROUP -> "malgrupp";
            case PREVENTION -> "niva";
            case LINKS -> "adress-0";
            case OWN -> "egen-0";
        };
    }

    /// The typed value of a form without errors.
    CellValue value(StrategyVersion strategy, List<Role> roles) {
        return switch (cell.field()) {
            case AREAS -> {
                var content = row.content(strategy);
                yield new CellValue.Areas(content.startingPoint(), content.areas());
            }
            case GOALS -> new CellValue.Goals(row.goals());
            case TEXT -> new CellValue.Text(activity.text());
            case RESPONSIBLE ->
                new CellValue.Responsible(activity.content(roles).responsible());
            case PERFORMED_BY ->
                new CellValue.PerformedBy(activity.content(roles).performedBy());
            case TIME -> new CellValue.Time(activity.content(roles).period());
            case FOLLOW_UP ->
                new CellValue.FollowUp(
                        activity.followUp(), activity.content(roles).followUpOther());
            case EMPHASIS, SUB_AREAS, SERVED_GOALS, UNITS, MILESTONES, SUB_GOALS, TARGET_GROUP, PREVENTION, LINKS ->
                new CellValue.Further(cell.field(), DetailValue.of(detail));
            case OWN -> {
                String column = cell.column();
                yield new CellValue.Own(
                        Typed.orEmpty(column),
                        activity.own().values().stream().findFirst().orElse(""));
            }
        };
    }

    /// How this differs from what is saved.
    List<Conflict.Difference> differencesTo(CellForm saved, DetailText texts, Words words) {
        if (!cell.field().details().isEmpty()) {
            return detailDifferencesTo(saved, texts);
        }
        if (cell.field().isOfRow()) {
            RowForm typed = cell.field() == PlanField.GOALS
                    ? new RowForm(saved.row.point(), saved.row.areas(), row.goals())
                    : new RowForm(row.point(), row.areas(), saved.row.goals());
            return typed.differencesTo(saved.row, words);
        }
        ActivityForm was = saved.activity;
        ActivityForm typed = switch (cell.field()) {
            case TEXT ->
                new ActivityForm(
                        activity.text(),
                        was.roles(),
                        was.performedBy(),
                        was.from(),
                        was.to(),
                        was.followUp(),
                        was.followUpOther(),
                        was.own());
            case RESPONSIBLE ->
                new ActivityForm(
                        was.text(),
                        activity.roles(),
                        was.performedBy(),
                        was.from(),
                        was.to(),
                        was.followUp(),
                        was.followUpOther(),
                        was.own());
            case PERFORMED_BY ->
                new ActivityForm(
                        was.text(),
                        was.roles(),
                        activity.performedBy(),
                        was.from(),
                        was.to(),
                        was.followUp(),
                        was.followUpOther(),
                        was.own());
            case TIME ->
                new ActivityForm(
                        was.text(),
                        was.roles(),
                        was.performedBy(),
                        activity.from(),
                        activity.to(),
                        was.followUp(),
                        was.followUpOther(),
                        was.own());
            case FOLLOW_UP ->
                new ActivityForm(
                        was.text(),
                        was.roles(),
                        was.performedBy(),
                        was.from(),
                        was.to(),
                        activity.followUp(),
                        activity.followUpOther(),
                        was.own());
            case OWN ->
                new ActivityForm(
                        was.text(),
                        was.roles(),
                        was.performedBy(),
                        was.from(),
                        was.to(),
                        was.followUp(),
                        was.followUpOther(),
                        activity.own());
            case AREAS,
                    GOALS,
                    EMPHASIS,
                    SUB_AREAS,
                    SERVED_GOALS,
                    UNITS,
                    MILESTONES,
                    SUB_GOALS,
                    TARGET_GROUP,
                    PREVENTION,
                    LINKS -> was;
        };
        return typed.differencesTo(was, words);
    }

    private List<Conflict.Difference> detailDifferencesTo(CellForm saved, DetailText texts) {
        ActivityDetails was = DetailValue.of(saved.detail);
        ActivityDetails typed = DetailValue.of(detail);
        return Arrays.stream(Detail.values())
                .filter(cell.field().details()::contains)
                .map(part -> Conflict.Difference.between(
                        texts.label(part),
                        String.join("\n", texts.of(part, was)),
                        String.join("\n", texts.of(part, typed))))
                .toList();
    }
}
