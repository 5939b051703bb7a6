package se.samhand.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.SteeringGoals.OfDocument;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// The goals that an activity can count towards.
///
/// @param offered those of the documents in force during the plan
/// @param said those that activities of the plan count towards already, by code
/// @param searched words that they are narrowed by; empty for all
/// @param action where a search is sent
record GoalOptions(List<OfDocument> offered, Map<String, SteeringGoal> said, String searched, String action) {

    static final GoalOptions NONE = new GoalOptions(List.of(), Map.of(), "", "");

    /// All that can be chosen, whatever is searched for.
    List<Option> all(Words words) {
        return Stream.concat(offered.stream().flatMap(document -> document.goals().stream()), said.values().stream())
                .map(goal -> option(goal, words))
                .toList();
    }

    /// A goal among those of its document.
    static Option option(SteeringGoal goal, Words words) {
        String label = goal.label(words);
        return new Option(
                goal.code(),
                label.isEmpty() ? goal.text(words) : words.get("plan.detail.goal", label, goal.text(words)));
    }
}
