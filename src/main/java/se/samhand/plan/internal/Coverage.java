package se.samhand.plan.internal;

/// How far a plan covers a sub-area.
public enum Coverage {
    /// At least one activity serves it.
    FULL,
    /// A row names it, but no activity does anything about it.
    NAMED,
    /// Nothing in the plan names it.
    NONE
}
