package se.samhand.plan.internal.live;

/// What whoever has a plan open is told.
public enum News {
    /// The plan may say something else.
    CHANGED,
    /// Somebody came, went, or writes elsewhere.
    PRESENCE,
    /// Nothing more will be told here: the person has opened newer windows.
    END,
    /// The application stops; another node goes on.
    STOP
}
