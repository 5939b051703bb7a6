package se.samhand.privacy;

/// What happened to a request to be erased.
public enum ErasureRequestChange {
    /// The person asked.
    REQUESTED,
    /// The person changed their mind.
    WITHDRAWN,
    /// An administrator said no, and why.
    DECLINED
}
