package se.samhand.audit;

/// What a person can be allowed to do with the trail.
public final class AuditPermissions {

    /// Read the whole trail.
    public static final String READ = "audit.read";

    private AuditPermissions() {}
}
