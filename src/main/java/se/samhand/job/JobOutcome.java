package se.samhand.job;

/// How long work ended.
public sealed interface JobOutcome {

    /// It is done, and what came of it is seen on the page at this path.
    record Done(String path) implements JobOutcome {}

    /// It cannot be done, for a reason that the person can act on.
    ///
    /// @param messageKey key of words that say why, and what to do next
    record Refused(String messageKey) implements JobOutcome {}
}
