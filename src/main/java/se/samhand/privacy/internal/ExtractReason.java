package se.samhand.privacy.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why an administrator has the data of somebody else told.
public enum ExtractReason {
    /// The person asked for it and cannot fetch it themselves, such as when the account is closed.
    ASKED,
    /// The data protection officer or an authority examines how data are handled.
    EXAMINATION,
    /// A court or an authority has decided that they be handed out.
    DECISION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExtractReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
