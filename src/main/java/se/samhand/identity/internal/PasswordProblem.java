package se.samhand.identity.internal;

/// Why a password cannot be chosen.
public enum PasswordProblem {
    /// Shorter than [PasswordRules#SHORTEST].
    TOO_SHORT,
    /// Longer than [PasswordRules#LONGEST].
    TOO_LONG,
    /// Among those that everybody tries first.
    TOO_COMMON,
    /// Holds the sign-in name.
    HOLDS_NAME,
    /// Mostly names of the person, the municipality or the product.
    LEANS_ON_CONTEXT
}
