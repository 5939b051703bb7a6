package se.samhand.job;

/// A kind of long work; a module contributes one by declaring a bean of this type.
///
/// It is run outside any transaction and outside any request, on one node, by one thread.
public interface JobKind {

    /// Stable code such as `plan.read-file`; the words are under `job.kind.` + code, with what the job is about as
    /// argument.
    String code();

    /// Whether it can begin anew by itself after the node that ran it died: running it twice leads to the same.
    ///
    /// Otherwise the job is marked as interrupted, and the person is offered to start it again.
    boolean isRepeatable();

    /// Does the work.
    ///
    /// What it throws marks the job as failed; [java.util.concurrent.CancellationException] marks it as cancelled.
    JobOutcome run(JobRun run);
}
