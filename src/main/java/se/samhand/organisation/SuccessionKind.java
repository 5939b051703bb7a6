package se.samhand.organisation;

/// How one unit followed another (*efterföljd*).
public enum SuccessionKind {
    /// The same work goes on under another name, as a unit of its own.
    RENAMED,
    /// The same work goes on in another part of the organisation.
    MOVED,
    /// Several became one.
    MERGED,
    /// One became several.
    SPLIT
}
