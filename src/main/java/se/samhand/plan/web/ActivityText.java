package se.samhand.plan.web;

import java.util.List;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.ui.Words;

/// An activity as texts for the cells of its line.
final class ActivityText {

    private final PlanId plan;
    private final TableView view;
    private final Words words;

    ActivityText(PlanId plan, TableView view, Words words) {
        this.plan = plan;
        this.view = view;
        this.words = words;
    }

    PlanPage.ActivityCells of(PlanActivity activity, String number) {
        ReadPlan.Activity content = activity.content();
        Period period = content.period();
        return new PlanPage.ActivityCells(
                activity.id().toString(),
                "a-" + number,
                number,
                content.text(),
                extras(content),
                content.responsible(),
                content.performedBy().isEmpty()
                        ? null
                        : words.get("plan.activity.performed-by", String.join(", ", content.performedBy())),
                period == null ? null : words.formats().period(period),
                content.followUp(),
                content.followUpOther(),
                view.guesses().of(activity),
                view.isEarlier() ? null : ActivityLinks.details(plan, activity.id()));
    }

    private List<PlanPage.Extra> extras(ReadPlan.Activity content) {
        return view.columns().stream()
                .filter(column -> view.isEditing() || content.custom().containsKey(column))
                .map(column -> new PlanPage.Extra(
                        column, Typed.orEmpty(content.custom().get(column))))
                .toList();
    }
}
