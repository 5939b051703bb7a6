package se.samhand.plan.internal;

/// What a person can do with a plan.
public enum PlanCommand {
    /// Take over what has changed in a newer file.
    UPDATE,
    /// Go back to an earlier version.
    RESTORE
}
