package se.samhand.strategy.internal.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.SteeringGoal;

/// A steering document (*styrdokument*) with its goals.
///
/// @param code stands in its address and never changes
/// @param source where it is told of, for one that Samhand comes with
/// @param goalsMade how many goals it has ever had, so that no code is used twice
/// @param goals in their order
public record SteeringDocument(
        UUID id,
        String code,
        SteeringDetails details,
        @Nullable String source,
        int goalsMade,
        int version,
        List<Goal> goals) {

    /// A goal of it.
    ///
    /// @param number as the document numbers it
    public record Goal(
            String code,
            @Nullable String number,
            String text,
            @Nullable String textEnglish) {}

    public SteeringDocument {
        goals = List.copyOf(goals);
    }

    public SteeringDocument with(SteeringDetails changed) {
        return new SteeringDocument(id, code, changed, source, goalsMade, version, goals);
    }

    public Optional<Goal> goal(String goal) {
        return goals.stream().filter(each -> each.code().equals(goal)).findFirst();
    }

    /// The goal as other modules know it.
    public SteeringGoal known(Goal goal) {
        return new SteeringGoal(
                goal.code(),
                new SteeringGoal.Document(code, details.kind(), details.title(), details.titleEnglish()),
                goal.number(),
                goal.text(),
                goal.textEnglish());
    }

    SteeringDocument withNew(@Nullable String number, String text, @Nullable String textEnglish) {
        var more = new ArrayList<>(goals);
        more.add(new Goal(code + "-" + (goalsMade + 1), number, text, textEnglish));
        return with(goalsMade + 1, more);
    }

    SteeringDocument withRevised(Goal revised) {
        return with(
                goalsMade,
                goals.stream()
                        .map(goal -> goal.code().equals(revised.code()) ? revised : goal)
                        .toList());
    }

    /// @param steps forwards, or backwards when negative; a goal at the edge stays
    SteeringDocument withMoved(Goal goal, int steps) {
        var moved = new ArrayList<>(goals);
        int at = moved.indexOf(goal);
        moved.remove(at);
        moved.add(Math.clamp(at + steps, 0, moved.size()), goal);
        return with(goalsMade, moved);
    }

    SteeringDocument without(Goal goal) {
        return with(
                goalsMade, goals.stream().filter(other -> !other.equals(goal)).toList());
    }

    private SteeringDocument with(int made, List<Goal> changed) {
        return new SteeringDocument(id, code, details, source, made, version, changed);
    }
}
