package se.samhand.plan.internal;

import se.samhand.plan.PlanPermissions;

/// What a person can do with a plan.
public enum PlanCommand {
    /// Write in it.
    EDIT(PlanPermissions.WRITE),
    /// Take over what has changed in a newer file.
    UPDATE(PlanPermissions.IMPORT),
    /// Go back to an earlier version.
    RESTORE(PlanPermissions.IMPORT);

    private final String permission;

    PlanCommand(String permission) {
        this.permission = permission;
    }

    /// What one must be allowed to do for it, where the plan belongs.
    String permission() {
        return permission;
    }
}
