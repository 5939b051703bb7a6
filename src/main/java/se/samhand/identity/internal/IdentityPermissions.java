package se.samhand.identity.internal;

/// What a person can be allowed to do with accounts.
public final class IdentityPermissions {

    /// Open and close accounts, grant and end roles, end the sessions of others.
    public static final String ADMINISTER = "identity.administer";

    /// Go through the roles in a part of the organisation once a year, and end those that are not needed.
    static final String REVIEW = "identity.review";

    private IdentityPermissions() {}
}
