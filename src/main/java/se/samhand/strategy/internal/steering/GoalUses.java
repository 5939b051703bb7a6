package se.samhand.strategy.internal.steering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.strategy.GoalUse;
import se.samhand.strategy.GoalUse.Part;
import se.samhand.strategy.GoalUse.Served;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;
import se.samhand.ui.Words;

/// What counts towards goals, in all modules together.
@Component
public class GoalUses {

    private final List<GoalUse> modules;

    GoalUses(List<GoalUse> modules) {
        this.modules = modules;
    }

    int countOf(Set<String> goals) {
        return modules.stream()
                .flatMap(module -> module.countOf(goals).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// How much counts towards a goal, whoever may see it.
    public int countOf(Goal goal) {
        return countOf(Set.of(goal.code()));
    }

    int countOf(SteeringDocument document) {
        return countOf(codesOf(document));
    }

    /// What is open to a person, of each goal at most so many.
    public Map<String, Served> of(SteeringDocument document, int most, Actor actor, Words words) {
        return of(codesOf(document), 0, most, actor, words);
    }

    /// A slice of what is open to a person, for each goal.
    public Map<String, Served> of(Set<String> goals, int skipped, int most, Actor actor, Words words) {
        var all = new HashMap<String, Served>();
        for (var module : modules) {
            module.of(goals, skipped, most, actor, words)
                    .forEach((goal, served) -> all.merge(goal, served, GoalUses::together));
        }
        return Map.copyOf(all);
    }

    private static Served together(Served one, Served other) {
        var parts = new ArrayList<Part>(one.parts());
        parts.addAll(other.parts());
        return new Served(one.total() + other.total(), parts);
    }

    private static Set<String> codesOf(SteeringDocument document) {
        return document.goals().stream().map(Goal::code).collect(Collectors.toUnmodifiableSet());
    }
}
