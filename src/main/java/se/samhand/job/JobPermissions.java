package se.samhand.job;

/// What a person can be allowed to do with long work.
public final class JobPermissions {

    /// Follow, stop and start again the work that they started themselves.
    public static final String READ = "job.read";

    /// The same for the work of everybody.
    public static final String ADMINISTER = "job.administer";

    private JobPermissions() {}
}
