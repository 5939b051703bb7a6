package se.samhand.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Words;

/// What the reading guessed of an activity, but for what a person has written since.
final class OpenGuesses {

    private final List<ReadPlan.Uncertainty> uncertain;
    private final Map<UUID, Set<String>> written;
    private final Words words;

    OpenGuesses(List<ReadPlan.Uncertainty> uncertain, Map<UUID, Set<String>> written, Words words) {
        this.uncertain = uncertain;
        this.written = written;
        this.words = words;
    }

    List<String> of(PlanActivity activity) {
        Set<String> fields = written.getOrDefault(activity.id(), Set.of());
        return uncertain.stream()
                .filter(place -> place.source().equals(activity.content().source()))
                .map(ReadPlan.Uncertainty::reason)
                .distinct()
                .filter(reason -> !isSettled(reason, fields))
                .map(reason -> words.get("plan.uncertain." + reason.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// A guess about a field is settled by writing there, one about the activity as such by writing anywhere in it.
    static boolean isSettled(String reason, Set<String> fields) {
        if (reason.startsWith("ROLE")) {
            return fields.contains(PlanField.RESPONSIBLE.code()) || fields.contains(PlanField.PERFORMED_BY.code());
        } else if (reason.startsWith("PERIOD")) {
            return fields.contains(PlanField.TIME.code());
        } else if (reason.startsWith("ACTIVITY") || reason.startsWith("WORDS")) {
            return fields.contains(PlanField.TEXT.code());
        }
        return !fields.isEmpty();
    }
}
