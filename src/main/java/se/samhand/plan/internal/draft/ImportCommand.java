package se.samhand.plan.internal.draft;

/// What a person can do with a file that was taken in and waits.
public enum ImportCommand {
    /// Put right how it was read.
    CORRECT,
    /// Undo the last correction.
    UNDO,
    /// Make a correction again that was undone.
    REDO,
    /// Make it a plan.
    CREATE_PLAN
}
