package se.samhand.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Words;

/// An activity as texts for the cells of its line.
final class ActivityText {

    private final List<ReadPlan.Uncertainty> uncertain;
    private final RequiredFields gaps;
    private final List<TemplateVersion.Column> ownColumns;
    private final Words words;

    /// @param ownColumns what the template adds, shown also where nothing is written
    ActivityText(
            List<ReadPlan.Uncertainty> uncertain, RequiredFields gaps, List<TemplateVersion.Column> ownColumns, Words words) {
        this.uncertain = uncertain;
        this.gaps = gaps;
        this.ownColumns = ownColumns;
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
                guesses(content),
                gaps.of(content));
    }

    /// Those of the template first, in its order, and then the plan's own.
    private List<PlanPage.Extra> extras(ReadPlan.Activity content) {
        Map<String, String> texts = new LinkedHashMap<>();
        ownColumns.forEach(column -> texts.put(column.name(), ""));
        texts.putAll(content.custom());
        return texts.entrySet().stream()
                .map(entry -> new PlanPage.Extra(entry.getKey(), entry.getValue()))
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
