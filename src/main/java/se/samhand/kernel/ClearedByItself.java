package se.samhand.kernel;

import java.time.Duration;
import java.time.Instant;
import se.samhand.kernel.RetentionRule.Outlook;

/// Data that their module removes at a time of its own, which nobody chooses; shown beside those with a
/// [RetentionRule], so that all that goes is told in one place. A module contributes one by declaring a bean.
///
/// Its words stand under `retention.cleared.` + code among the messages of the module: the name there, and under it
/// `.what` (what it is) and `.when` (what removes it and when, with the time as `{0}`).
public interface ClearedByItself {

    /// Stable code such as `file.orphaned`.
    String code();

    /// How long nobody may have needed it before it goes.
    Duration after();

    /// What can go at a moment, of what there is today.
    Outlook outlook(Instant moment);
}
