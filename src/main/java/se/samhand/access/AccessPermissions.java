package se.samhand.access;

/// What a person can be allowed to do with access.
public final class AccessPermissions {

    /// Go through the roles in a part of the organisation once a year, and end those that are not needed.
    public static final String REVIEW = "identity.review";

    private AccessPermissions() {}
}
