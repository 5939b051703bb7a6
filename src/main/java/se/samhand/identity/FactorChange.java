package se.samhand.identity;

/// What can happen to the second factors of an account (*inloggning i två steg*).
public enum FactorChange {
    /// An app that makes codes was added.
    APP_ADDED("identity.factor-added"),
    /// The app was removed.
    APP_REMOVED("identity.factor-removed"),
    /// A passkey was added.
    PASSKEY_ADDED("identity.factor-added"),
    /// A passkey was removed.
    PASSKEY_REMOVED("identity.factor-removed"),
    /// New recovery codes were made, and the old ones no longer hold.
    CODES_RENEWED("identity.codes-renewed"),
    /// An administrator removed all of them, for somebody who has lost them.
    RESET("identity.factors-reset");

    private final String noticeCode;

    FactorChange(String noticeCode) {
        this.noticeCode = noticeCode;
    }

    String noticeCode() {
        return noticeCode;
    }
}
