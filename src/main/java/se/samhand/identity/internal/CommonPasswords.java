package se.samhand.identity.internal;

/// Knows passwords that everybody tries first; a larger list, or a service that knows leaked ones, is one more bean.
@FunctionalInterface
interface CommonPasswords {

    /// @param password in small letters
    boolean hold(String password);
}
