package se.samhand.inbox.internal.mail;

import java.util.UUID;

/// A mail as it is written, in plain text.
///
/// @param id the mail that it is; the same one twice carries the same Message-ID, so that receivers can tell
/// @param address where to, never written to logs
record Letter(UUID id, String address, String language, String subject, String text) {

    private static final int LONGEST_SUBJECT = 120;

    /// A subject is one line, whatever the words hold: a line break in it could begin another header.
    Letter {
        subject = shortened(oneLine(subject));
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SUBJECT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                                .strip() + "…";
    }
}
