package se.samhand.plan;

/// What a person can be allowed to do with plans.
public final class PlanPermissions {

    /// Read plans and their originals.
    public static final String READ = "plan.read";

    /// Read plans in from files, and remove files that never became a plan.
    public static final String IMPORT = "plan.import";

    /// Write in plans.
    public static final String WRITE = "plan.write";

    /// Invite administrations to write their plans.
    public static final String INVITE = "plan.invite";

    private PlanPermissions() {}
}
