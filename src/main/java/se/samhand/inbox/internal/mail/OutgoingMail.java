package se.samhand.inbox.internal.mail;

import java.util.UUID;

/// A mail on its way: to whom, and how often it was tried; its words are made when it is sent.
record OutgoingMail(UUID id, UUID recipient, Kind kind, int attempts) {

    /// What it tells of.
    enum Kind {
        /// One notice, soon after it came.
        AT_ONCE,
        /// What came since the last one, and the tasks whose last day is near.
        DIGEST;

        String code() {
            return this == AT_ONCE ? "at-once" : "digest";
        }

        static Kind ofCode(String code) {
            return code.equals(AT_ONCE.code()) ? AT_ONCE : DIGEST;
        }
    }
}
