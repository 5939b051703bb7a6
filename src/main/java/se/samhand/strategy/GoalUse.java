package se.samhand.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samhand.kernel.Actor;
import se.samhand.ui.Words;

/// What in a module counts towards goals of steering documents (*räknas också i*); it contributes by declaring a bean.
public interface GoalUse {

    /// How much there is for each of these goals, whoever may see it; goals without are left out.
    Map<String, Integer> countOf(Set<String> goals);

    /// What is open to a person, for each of these goals; goals without are left out.
    ///
    /// @param skipped how many of each goal are passed over
    /// @param most how many of each goal are told
    Map<String, Served> of(Set<String> goals, int skipped, int most, Actor actor, Words words);

    /// @param total how many are open to the person
    record Served(int total, List<Part> parts) {

        public Served {
            parts = List.copyOf(parts);
        }
    }

    /// One thing that counts towards a goal.
    ///
    /// @param text what it says, shortened
    /// @param place where it stands, such as the name of a plan
    record Part(String text, String place, String href) {}
}
