package se.samhand.audit;

import java.time.Instant;
import java.util.UUID;

/// One line of the trail (*spårbarhet*), ready to be shown.
///
/// @param code what happened, such as `plan.imported`
/// @param actorName name of the person, or what stands in its place when the name is erased
/// @param sentence what happened, in the language of the reader
public record AuditEntry(UUID id, String code, UUID actor, String actorName, String sentence, Instant recordedAt) {}
