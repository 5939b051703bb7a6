package se.samhand.job;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.samhand.kernel.Actor;

/// Starts long work (*långkörningar*) and tells how it ended.
public interface Jobs {

    /// What came of asking.
    sealed interface Start {
        /// It waits for its turn.
        record Started(JobId job) implements Start {}

        /// The person has as much work waiting as one may have; some of it has to end first.
        record TooMany(int limit) implements Start {}
    }

    /// Starts work in the transaction of the caller; it begins when that is committed.
    ///
    /// @param kind code of a [JobKind]
    /// @param about the name of the subject, for people
    Start start(String kind, UUID subject, String about, Actor actor);

    /// How the work ended, or nothing when it has not been done after this time.
    ///
    /// No connection to the database is held meanwhile; do not call it inside a transaction.
    Optional<JobOutcome> await(JobId job, Duration atMost);

    /// Path of the page where the work can be followed and stopped.
    static String path(JobId job) {
        return "/pagaende/" + job;
    }
}
