package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.Detail;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Words;

/// An activity as texts for the cells of its line.
final class ActivityText {

    private final TableView view;
    private final DetailText details;
    private final RequiredFields gaps;
    private final PlanId plan;
    private final Words words;

    ActivityText(PlanDetails found, TableView view, Words words) {
        this.view = view;
        this.details = DetailText.of(found, words);
        this.gaps = new RequiredFields(found.template());
        this.plan = found.plan().id();
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
                marks(content.details()),
                further(content.details()),
                gaps.of(content),
                view.isEarlier() ? null : ActivityLinks.details(plan, activity.id()));
    }

    private List<PlanPage.Mark> marks(ActivityDetails said) {
        List<PlanPage.Mark> marks = new ArrayList<>();
        details.of(Detail.STATE, said)
                .forEach(text ->
                        marks.add(new PlanPage.Mark(text, false, said.state() == ActivityDetails.State.ONGOING)));
        details.of(Detail.PRIORITY, said).forEach(text -> marks.add(new PlanPage.Mark(text, true, false)));
        return marks;
    }

    private List<PlanPage.Further> further(ActivityDetails said) {
        Set<Detail> parts = said.said();
        return PlanField.FURTHER.stream()
                .map(field -> new PlanPage.Further(
                        field,
                        words.get("plan.edit.field." + field.code()),
                        parts.stream()
                                .filter(field.details()::contains)
                                .map(detail -> new PlanPage.FurtherPart(details.label(detail), items(detail, said)))
                                .toList()))
                .toList();
    }

    private List<PlanPage.FurtherItem> items(Detail detail, ActivityDetails said) {
        if (detail == Detail.LINKS) {
            return said.links().stream()
                    .map(link -> new PlanPage.FurtherItem(link.words(), link.address()))
                    .toList();
        }
        if (detail == Detail.SERVED_GOALS) {
            return said.servedGoals().stream()
                    .map(code -> new PlanPage.FurtherItem(details.goal(code), details.pathOfGoal(code)))
                    .toList();
        }
        return details.of(detail, said).stream()
                .map(text -> new PlanPage.FurtherItem(text, null))
                .toList();
    }

    private List<PlanPage.Extra> extras(ReadPlan.Activity content) {
        return view.columns().stream()
                .filter(column -> view.isEditing() || content.custom().containsKey(column))
                .map(column -> new PlanPage.Extra(
                        column, Typed.orEmpty(content.custom().get(column))))
                .toList();
    }
}
