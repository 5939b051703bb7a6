package se.samhand.audit.internal.review;

import java.util.Set;

/// The events that a log review looks at without exception.
final class SensitiveKinds {

    /// Who may do what, what left Samhand, what is gone for good.
    static final Set<String> CODES = Set.of(
            "identity.role-granted",
            "identity.role-ended",
            "identity.account-erased",
            "identity.factor.reset",
            "audit.trail-exported",
            "plan.exported",
            "plan.original-fetched",
            "plan.file-discarded",
            "organisation.reorganisation-carried-out",
            "retention.time-changed",
            "retention.removal-started");

    private SensitiveKinds() {}
}
