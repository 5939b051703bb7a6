package se.samhand.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.samhand.organisation.Role;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.CellValue;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.strategy.StrategyVersion;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person writes in one cell, as typed: the part of the form of a row or an activity that is about it.
record CellForm(Cell cell, RowForm row, ActivityForm activity) {

    /// More than fits any cell that somebody is to read; a table that was pasted by mistake is told from it.
    static final int LONGEST = 50_000;

    /// What the cell says now.
    static CellForm of(Cell cell, Plan plan) {
        return cell.field().isOfRow()
                ? new CellForm(cell, RowForm.of(PlanToEdit.row(plan, cell.part())), ActivityForm.empty())
                : new CellForm(
                        cell,
                        RowForm.empty(),
                        ActivityForm.of(PlanToEdit.activity(plan, cell.part()).content()));
    }

    static CellForm typed(Cell cell, MultiValueMap<String, String> fields) {
        String column = cell.column();
        return new CellForm(
                cell, RowForm.typed(fields), ActivityForm.typed(fields, column == null ? List.of() : List.of(column)));
    }

    FormErrors errors(String id, Words words) {
        FormErrors errors = switch (cell.field()) {
            case TEXT -> activity.errors(id, words);
            case TIME -> activity.timeErrors(FormErrors.none(), id, words);
            case AREAS, GOALS, RESPONSIBLE, PERFORMED_BY, FOLLOW_UP, OWN -> FormErrors.none();
        };
        return length() > LONGEST ? errors.with(id + firstControl(), words.get("plan.edit.too-long", LONGEST)) : errors;
    }

    private int length() {
        return Stream.of(
                        row.goals().stream(),
                        row.areas().stream().map(area -> area.wording()),
                        activity.roles().stream().map(ActivityFields.RoleField::wording),
                        activity.own().values().stream(),
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
            case OWN -> {
                String column = cell.column();
                yield new CellValue.Own(
                        Typed.orEmpty(column),
                        activity.own().values().stream().findFirst().orElse(""));
            }
        };
    }

    /// How this differs from what is saved.
    List<Conflict.Difference> differencesTo(CellForm saved, Words words) {
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
            case AREAS, GOALS -> was;
        };
        return typed.differencesTo(was, words);
    }
}
