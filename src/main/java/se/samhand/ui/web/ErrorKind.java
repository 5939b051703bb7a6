package se.samhand.ui.web;

import java.util.Arrays;
import java.util.Locale;

/// The ways in which a page can fail, with the words that say what to do.
enum ErrorKind {
    /// The browser sent something that cannot be understood.
    BAD_REQUEST(400, "ui.error.400.title", "ui.error.400.text"),
    /// Nobody is signed in, or no longer.
    SIGNED_OUT(401, "ui.error.401.title", "ui.error.401.text"),
    /// The actor may not.
    FORBIDDEN(403, "ui.error.403.title", "ui.error.403.text"),
    /// The form is too old to be trusted, or was not sent from a page of ours.
    EXPIRED_FORM(403, "ui.error.expired.title", "ui.error.expired.text"),
    /// The person has to show again who they are.
    PROOF_NEEDED(403, "ui.error.proof.title", "ui.error.proof.text"),
    /// There is no such page, or none that the actor may know of.
    NOT_FOUND(404, "ui.error.404.title", "ui.error.404.text"),
    /// The address exists but not for this kind of request.
    METHOD_NOT_ALLOWED(405, "ui.error.405.title", "ui.error.405.text"),
    /// Someone else saved first.
    CONFLICT(409, "ui.error.409.title", "ui.error.409.text"),
    /// The file is larger than the limit.
    TOO_LARGE(413, "ui.error.413.title", "ui.error.413.text"),
    /// The content is of a kind that nobody here reads.
    UNSUPPORTED(415, "ui.error.415.title", "ui.error.415.text"),
    /// Understood, but not possible as it was filled in.
    UNPROCESSABLE(422, "ui.error.422.title", "ui.error.422.text"),
    /// Too much at once from one place.
    TOO_MANY(429, "ui.error.429.title", "ui.error.429.text"),
    /// A bug, ours to mend.
    BUG(500, "ui.error.500.title", "ui.error.500.text"),
    /// The database or something else that is needed does not answer for the moment.
    UNAVAILABLE(503, "ui.error.503.title", "ui.error.503.text");

    private final int status;
    private final String titleKey;
    private final String textKey;

    ErrorKind(int status, String titleKey, String textKey) {
        this.status = status;
        this.titleKey = titleKey;
        this.textKey = textKey;
    }

    static ErrorKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < BUG.status ? BAD_REQUEST : BUG);
    }

    /// Whether the same form may succeed another time, once the person has signed in or we have mended ourselves.
    boolean canBeSentAgain() {
        return switch (this) {
            case SIGNED_OUT, EXPIRED_FORM, PROOF_NEEDED, BUG, TOO_MANY, UNAVAILABLE -> true;
            default -> false;
        };
    }

    /// Name for scripts, which cannot tell two kinds of 403 apart.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String titleKey() {
        return titleKey;
    }

    String textKey() {
        return textKey;
    }
}
