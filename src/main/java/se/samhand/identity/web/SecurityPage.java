package se.samhand.identity.web;

import java.util.List;

/// How one's account is secured.
///
/// @param refusal why something could not be done; empty when nothing was refused
/// @param app since when there is an app that makes codes, in words; empty without one
/// @param codesLeft how many recovery codes are left, in words
public record SecurityPage(
        boolean isDemo,
        boolean isFactorMissing,
        boolean isAppOffered,
        boolean hasFactor,
        String app,
        List<Passkey> passkeys,
        String codesLeft,
        String refusal) {

    /// A passkey.
    public record Passkey(String name, String added, String lastUsed, String removeHref, String removeLabel) {}

    public boolean hasApp() {
        return !app.isEmpty();
    }
}
