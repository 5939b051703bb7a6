package se.samhand.identity.internal;

/// What a person can be allowed to do with accounts.
public final class IdentityPermissions {

    /// Open and close accounts, grant and end roles, end the sessions of others.
    public static final String ADMINISTER = "identity.administer";

    private IdentityPermissions() {}
}
