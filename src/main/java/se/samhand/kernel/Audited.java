package se.samhand.kernel;

import java.util.Map;
import java.util.UUID;

/// An event that leaves a line in the audit trail, in the transaction that published it.
///
/// The sentence is made when the trail is read: only code and arguments are stored.
public interface Audited {

    /// Stable code such as `plan.imported`; the message key is `audit.` + code.
    String auditCode();

    /// The object that the line belongs to.
    UUID auditSubject();

    /// The person who did it.
    UUID auditActor();

    /// Plain values for the sentence, without personal data.
    Map<String, String> auditArguments();
}
