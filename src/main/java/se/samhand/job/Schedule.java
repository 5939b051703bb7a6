package se.samhand.job;

import java.time.Instant;

/// Work that recurs by the clock (*schemalagt arbete*); a module contributes one by declaring a bean of this type.
///
/// It runs once however many nodes there are, and a time that passed while all were down is made up for once.
public interface Schedule {

    /// Stable name such as `inbox.reminders`.
    String name();

    /// When, as a cron expression of six fields in the time of Stockholm: `0 0 6 * * *` is every morning at six.
    String cron();

    /// Does the work; what it throws is logged and counted, and the next time comes all the same.
    ///
    /// @param due the time that it was due, which may be a while ago
    void run(Instant due);
}
