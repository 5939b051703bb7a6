package se.samhand.retention;

/// What a person can be allowed to do with how long data are kept.
public final class RetentionPermissions {

    /// See how long data are kept, and what goes next.
    public static final String READ = "retention.read";

    /// Choose how long data are kept, and remove what has been kept long enough.
    public static final String CHANGE = "retention.change";

    private RetentionPermissions() {}
}
