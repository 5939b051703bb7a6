package se.samhand.strategy.internal.steering;

import org.jspecify.annotations.Nullable;

/// One thing that a person does with the goals of a steering document.
public sealed interface GoalChange {

    /// A goal more, last.
    record Added(
            @Nullable String number, String text, @Nullable String textEnglish) implements GoalChange {}

    /// A goal says something else.
    record Revised(
            String goal,
            @Nullable String number,
            String text,
            @Nullable String textEnglish) implements GoalChange {}

    /// @param steps forwards, or backwards when negative
    record Moved(String goal, int steps) implements GoalChange {}

    /// A goal less; refused while something counts towards it.
    record Removed(String goal) implements GoalChange {}
}
