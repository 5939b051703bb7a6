package se.samhand.job;

/// Whether somebody has asked work to stop.
public interface Cancellation {

    /// For work that nobody can stop.
    Cancellation NEVER = new Cancellation() {
        @Override
        public void goOn() {}

        @Override
        public void onCancel(Runnable action) {}
    };

    /// Goes on only if nobody has asked to stop.
    ///
    /// @throws java.util.concurrent.CancellationException when somebody has
    void goOn();

    /// Something to do at once when somebody asks to stop, such as to end a process that is waited for.
    void onCancel(Runnable action);
}
