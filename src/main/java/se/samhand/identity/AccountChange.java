package se.samhand.identity;

/// What can happen to an account (*konto*).
public enum AccountChange {
    /// It was opened.
    OPENED,
    /// A one-time link to choose a password was made.
    INVITED,
    /// The password was chosen or changed.
    SECURED,
    /// It was closed: the person can no longer sign in.
    CLOSED,
    /// It was opened again after having been closed.
    REOPENED,
    /// Name, sign-in name and address were removed for good.
    ERASED
}
