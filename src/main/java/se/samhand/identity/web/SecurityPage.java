package se.samhand.identity.web;

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
        String codesLeft,
        String refusal) {

    public boolean hasApp() {
        return !app.isEmpty();
    }
}
