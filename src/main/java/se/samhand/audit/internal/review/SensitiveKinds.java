package se.samhand.audit.internal.review;

import java.util.Set;

/// The events that a log review looks at without exception.
final class SensitiveKinds {

    /// Who may do what, what left Samhand, what is gone for good.
    static final Set<String> CODES = Set.of(
            "identity.role-granted",
            "identity.role-granted.until",
            "identity.role-granted.later",
            "identity.role-granted.for-a-time",
            "identity.role-ended",
            "identity.stand-in-made",
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
