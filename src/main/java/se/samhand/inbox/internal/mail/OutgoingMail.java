package se.samhand.inbox.internal.mail;

import java.util.Arrays;
import java.util.UUID;

/// A mail on its way: to whom, and how often it was tried; its words are made when it is sent.
record OutgoingMail(UUID id, UUID recipient, Kind kind, int attempts) {

    /// What it tells of.
    enum Kind {
        /// One notice, soon after it came.
        AT_ONCE,
        /// What came since the last one, and the tasks whose last day is near.
        DIGEST,
        /// A one-time link with which somebody chooses a password.
        INVITATION;

        String code() {
            return switch (this) {
                case AT_ONCE -> "at-once";
                case DIGEST -> "digest";
                case INVITATION -> "invitation";
            };
        }

        static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
