package se.samhand.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Tells what has happened to an object (*spårbarhet*), for the timeline of its page.
public interface AuditTrail {

    /// All lines of an object, the newest first, in words of a language.
    List<AuditEntry> of(UUID subject, Locale language);
}
