package se.samhand.kernel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// An event that some people should hear of (*avisering*), in their inbox and, if they want so, by mail.
///
/// The words are made when they are read, in the language of the reader: only code and arguments are stored.
public interface Notifying {

    /// Stable code such as `discussion.mentioned`; the message key is `notice.` + code.
    String noticeCode();

    /// The persons who should hear of it; whoever did it is left out by the listener.
    Set<UUID> noticeRecipients();

    /// The person who did it.
    UUID noticeActor();

    /// Plain values for the sentence, without personal data.
    Map<String, String> noticeArguments();

    /// Path of the page where it can be seen, such as `/handlingsplaner/…`.
    String noticePath();
}
