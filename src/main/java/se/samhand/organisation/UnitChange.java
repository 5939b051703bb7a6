package se.samhand.organisation;

/// What a person did to a unit (*ändring av en enhet*).
public enum UnitChange {
    /// It is new.
    ADDED,
    /// It got another name.
    RENAMED,
    /// It belongs to something else.
    MOVED,
    /// It is no more, and what belonged to it neither.
    ENDED
}
