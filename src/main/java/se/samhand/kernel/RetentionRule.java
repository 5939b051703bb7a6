package se.samhand.kernel;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A kind of data that is removed when it has been kept long enough (*gallring*); a module contributes one by
/// declaring a bean of this type.
///
/// Its words stand under `retention.rule.` + code among the messages of the module: the name there, and under it
/// `.what` (what it is, and what is lost when it goes).
public interface RetentionRule {

    /// Stable code such as `job.ended`.
    String code();

    /// How long it is kept unless the municipality has chosen another time: days, months or years.
    Period keep();

    /// The shortest time that can be chosen.
    Period atLeast();

    /// What would go if everything from before a moment went.
    Outlook outlook(Instant before);

    /// Removes at most so many, in the transaction of the caller; the oldest first.
    ///
    /// @return how many went, 0 when none is left
    int remove(Instant before, int most);

    /// @param number how many go
    /// @param oldest when the oldest of them came to be, or null when none goes
    record Outlook(long number, @Nullable Instant oldest) {

        public static final Outlook NOTHING = new Outlook(0, null);
    }
}
