package se.samhand.job;

import java.nio.file.Path;
import java.util.List;

/// Does work on bytes that came from outside where it can harm nobody: in one of few worker processes.
///
/// When all are busy it waits for its turn. One that hangs, swells or falls is ended and replaced.
public interface Isolation {

    /// What came of it.
    sealed interface Outcome {
        /// What the work answered; it is text from a process that may have been led astray: read it as data.
        record Done(String result) implements Outcome {}

        /// It did not end within `samhand.job.worker.time`.
        record TookTooLong() implements Outcome {}

        /// It needed more than `samhand.job.worker.memory`, or answered with more than `samhand.job.worker.result`.
        record GrewTooLarge() implements Outcome {}

        /// It fell, which for bytes from outside is no surprise.
        record BrokeDown() implements Outcome {}
    }

    /// Waits until it is done; do not call it inside a transaction.
    ///
    /// @param cancellation of the job that it is part of; when that is cancelled, the process is ended
    /// @throws java.util.concurrent.CancellationException when somebody has asked to stop
    Outcome run(Class<? extends IsolatedWork> work, Path file, List<String> arguments, Cancellation cancellation);
}
