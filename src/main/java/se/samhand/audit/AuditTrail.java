package se.samhand.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.samhand.ui.History;
import se.samhand.ui.Words;

/// Tells what has happened to an object (*spårbarhet*), for the timeline of its page.
public interface AuditTrail {

    /// Name of the parameter that a page of [#history] hands back.
    String BEFORE = "fore";

    /// All lines of an object, the newest first, in words of a language.
    List<AuditEntry> of(UUID subject, Locale language);

    /// The lines of an object and of what belongs to it, the newest first, a page at a time.
    ///
    /// Shown with `@template.ui.history`. Whoever calls has seen to it that the reader may see the object.
    ///
    /// @param path address of the page that shows it
    /// @param before what the address said under [#BEFORE], empty at the newest
    History history(Set<UUID> subjects, String path, String before, Words words);
}
