package se.samhand.plan.internal.draft;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.Ages;

/// What two activities that become one say beyond the template.
///
/// Lists and words are those of either; of two states, levels or types, the first activity's stays.
final class DetailsMerger {

    private DetailsMerger() {}

    static ActivityDetails of(ActivityDetails first, ActivityDetails second) {
        return new ActivityDetails(
                ActivityContent.union(first.subAreaCodes(), second.subAreaCodes()),
                ActivityContent.union(first.servedGoals(), second.servedGoals()),
                ActivityContent.union(first.responsibleUnits(), second.responsibleUnits()),
                ActivityContent.union(first.performingUnits(), second.performingUnits()),
                ActivityContent.union(first.milestones(), second.milestones()),
                either(first.state(), second.state()),
                priority(first.priority(), second.priority()),
                ActivityContent.union(first.subGoals(), second.subGoals()),
                either(first.preventionLevel(), second.preventionLevel()),
                either(first.preventionType(), second.preventionType()),
                words(first.targetGroup(), second.targetGroup()),
                ages(first.ages(), second.ages()),
                ActivityContent.union(first.links(), second.links()),
                words(first.ilsActivity(), second.ilsActivity()));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable String words(@Nullable String first, @Nullable String second) {
        return first == null
                ? second
                : Stream.of(first, second).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    }

    private static @Nullable Ages ages(@Nullable Ages first, @Nullable Ages second) {
        return first == null || second == null
                ? either(first, second)
                : new Ages(Math.min(first.from(), second.from()), Math.max(first.to(), second.to()));
    }

    /// Without a period it holds as long as the work is done, which is the longer time.
    private static @Nullable Priority priority(@Nullable Priority first, @Nullable Priority second) {
        if (first == null || second == null) {
            return either(first, second);
        }
        Period one = first.period();
        Period other = second.period();
        return new Priority(one == null || other == null ? null : ActivityContent.union(one, other));
    }
}
