package se.samhand.plan.web;

import java.util.List;
import java.util.Locale;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.ui.Words;

/// An activity as texts for the cells of its line.
final class ActivityText {

    private final List<ReadPlan.Uncertainty> uncertain;
    private final Words words;

    ActivityText(List<ReadPlan.Uncertainty> uncertain, Words words) {
        this.uncertain = uncertain;
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
                guesses(content));
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
