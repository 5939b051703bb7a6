package se.samhand.privacy;

/// What a person can be allowed to do with the data of others.
public final class PrivacyPermissions {

    /// Tell what is held about somebody within reach, and see to their wish to be erased: whoever administers accounts.
    public static final String ADMINISTER = "identity.administer";

    private PrivacyPermissions() {}
}
