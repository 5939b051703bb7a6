package se.samhand.audit.internal.review;

/// What a reviewer says of a line.
public enum Verdict {
    /// It is what one would expect of this person at this time.
    EXPECTED,
    /// Somebody has to find out more; the note says why.
    FOLLOW_UP
}
