package se.samhand.job;

import java.util.UUID;

/// Long work that is being done now, as its [JobKind] sees it.
public interface JobRun extends Cancellation {

    JobId id();

    /// What the work is about: a key that its kind understands.
    UUID subject();

    /// The person on whose behalf it is done; that they may was asked when it was started.
    UUID startedBy();

    /// Tells how far it has come.
    ///
    /// @param messageKey key of the words for what is going on now
    /// @throws java.util.concurrent.CancellationException when the person has asked to stop
    void progress(int done, int total, String messageKey, Object... arguments);
}
