package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.SteeringGoals.OfDocument;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// The goals to choose from as they stand in the form: those that are chosen, then those of each document.
///
/// @param action where a search is sent
/// @param hits how many match the search, in words; empty when nothing is searched for
public record GoalChoices(String searched, String action, String hits, List<Group> groups) {

    /// Goals in one fold.
    ///
    /// @param chosen codes of those that are
    public record Group(String title, boolean isOpen, List<Option> options, List<String> chosen) {}

    /// @param chosen codes of those that the person has chosen
    static GoalChoices of(List<String> chosen, GoalOptions options, Words words) {
        Map<String, SteeringGoal> known = new HashMap<>(options.said());
        options.offered().stream()
                .flatMap(document -> document.goals().stream())
                .forEach(goal -> known.put(goal.code(), goal));
        List<Group> groups = new ArrayList<>();
        if (!chosen.isEmpty()) {
            groups.add(new Group(
                    words.get("plan.detail.goals-chosen", chosen.size()),
                    true,
                    chosen.stream().map(code -> chosen(code, known, words)).toList(),
                    chosen));
        }
        List<Group> found = options.offered().stream()
                .map(document -> group(document, options.searched(), Set.copyOf(chosen), words))
                .filter(group -> !group.options().isEmpty())
                .toList();
        groups.addAll(found);
        int hits = found.stream().mapToInt(group -> group.options().size()).sum();
        return new GoalChoices(
                options.searched(),
                options.action(),
                options.searched().isEmpty() ? "" : words.get("plan.detail.goals-hits", hits),
                groups);
    }

    private static Option chosen(String code, Map<String, SteeringGoal> known, Words words) {
        SteeringGoal goal = known.get(code);
        return new Option(
                code, goal == null ? code : words.get("plan.detail.goal", goal.place(words), goal.text(words)));
    }

    private static Group group(OfDocument document, String searched, Set<String> chosen, Words words) {
        List<Option> options = document.goals().stream()
                .filter(goal -> !chosen.contains(goal.code()))
                .filter(goal -> isFound(goal, searched, words))
                .map(goal -> GoalOptions.option(goal, words))
                .toList();
        return new Group(
                words.get("plan.detail.goals-of", document.document().title(words), options.size()),
                !searched.isEmpty(),
                options,
                List.of());
    }

    private static boolean isFound(SteeringGoal goal, String searched, Words words) {
        String text = (goal.place(words) + " " + goal.text(words)).toLowerCase(Locale.ROOT);
        return Stream.of(searched.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
