package se.samhand.strategy;

/// What a person did with a steering document (*ändring av ett styrdokument*).
public enum SteeringChange {
    /// It is in the register.
    REGISTERED,
    /// What the register says of it is other.
    EDITED,
    /// It is in force until a day.
    ENDED,
    /// It is no more, with its goals.
    REMOVED,
    /// It has a goal more.
    GOAL_ADDED,
    /// A goal says something else.
    GOAL_EDITED,
    /// A goal stands at another place.
    GOAL_MOVED,
    /// It has a goal less.
    GOAL_REMOVED
}
