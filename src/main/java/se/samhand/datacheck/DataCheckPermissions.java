package se.samhand.datacheck;

/// What a person can be allowed to do with the data check.
public final class DataCheckPermissions {

    /// See what was found, and have the data checked now.
    public static final String RUN = "datacheck.run";

    private DataCheckPermissions() {}
}
