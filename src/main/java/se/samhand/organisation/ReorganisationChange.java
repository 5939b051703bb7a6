package se.samhand.organisation;

/// What a person did with a reorganisation (*ändring av en omorganisation*).
public enum ReorganisationChange {
    /// A draft is there.
    DRAFTED,
    /// Title or day is another.
    EDITED,
    /// It has one step more.
    STEP_ADDED,
    /// It has one step less.
    STEP_REMOVED,
    /// The draft is no more.
    DISCARDED,
    /// The organisation is as it says, from its day on.
    CARRIED_OUT
}
