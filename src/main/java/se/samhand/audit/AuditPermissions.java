package se.samhand.audit;

/// What a person can be allowed to do with the trail.
public final class AuditPermissions {

    /// Read the whole trail.
    public static final String READ = "audit.read";

    /// Take the trail out of Samhand as a file.
    public static final String EXPORT = "audit.export";

    /// Review what was done, line by line, and sign it off.
    public static final String REVIEW = "audit.review";

    private AuditPermissions() {}
}
