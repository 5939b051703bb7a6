package se.samhand.access;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.ScopeId;

/// The roles in a part of the organisation were gone through (*åtkomstgranskning*) and signed off.
public record AccessReviewed(UUID review, UUID actor, ScopeId scope, int kept, int ended) implements Audited {

    @Override
    public String auditCode() {
        return "access.reviewed";
    }

    @Override
    public UUID auditSubject() {
        return review;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("scope", scope.value(), "kept", String.valueOf(kept), "ended", String.valueOf(ended));
    }
}
