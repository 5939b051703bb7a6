package se.samhand.audit.internal.review;

import java.util.Set;

/// The events that a log review looks at without exception.
final class SensitiveKinds {

    /// Who may do what, who perhaps guessed, what left Samhand, what is gone for good.
    static final Set<String> CODES = Set.of(
            "identity.role-granted",
            "identity.role-granted.until",
            "identity.role-granted.later",
            "identity.role-granted.for-a-time",
            "identity.role-ended",
            "identity.stand-in-made",
            "identity.sign-in-refused.last",
            "identity.sign-in-refused.nowhere.last",
            "identity.proof-refused",
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
