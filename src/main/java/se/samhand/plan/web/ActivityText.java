package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Words;

/// An activity as texts for the cells of its line.
final class ActivityText {

    private final List<ReadPlan.Uncertainty> uncertain;
    private final DetailText details;
    private final Words words;

    ActivityText(PlanDetails found, Words words) {
        this.uncertain = found.plan().origin().uncertain();
        this.details = new DetailText(found.strategy(), found.unitNames(), words);
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
                content.custom().entrySet().stream()
                        .map(entry -> new PlanPage.Extra(entry.getKey(), entry.getValue()))
                        .toList(),
                content.responsible(),
                content.performedBy().isEmpty()
                        ? null
                        : words.get("plan.activity.performed-by", String.join(", ", content.performedBy())),
                period == null ? null : words.formats().period(period),
                content.followUp(),
                content.followUpOther(),
                guesses(content),
                marks(content.details()),
                further(content.details()));
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
        return detail == Detail.LINKS
                ? said.links().stream()
                        .map(link -> new PlanPage.FurtherItem(link.words(), link.address()))
                        .toList()
                : details.of(detail, said).stream()
                        .map(text -> new PlanPage.FurtherItem(text, null))
                        .toList();
    }

    private List<String> guesses(ReadPlan.Activity content) {
        return uncertain.stream()
                .filter(place -> place.source().equals(content.source()))
                .map(ReadPlan.Uncertainty::reason)
                .distinct()
                .map(reason -> words.get("plan.uncertain." + reason.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
