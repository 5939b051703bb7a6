package se.samhand.kernel;

/// What a value of personal data says; its words stand under `personal.field.` among those of the register extract.
public enum PersonalField {
    NAME,
    SIGN_IN_NAME,
    MAIL_ADDRESS,
    LANGUAGE,
    HOME,
    ROLE,
    SCOPE,
    WHAT,
    TEXT,
    STATE,
    PAGE,
    AT,
    SINCE,
    UNTIL,
    LAST_USED
}
