package se.samhand.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.ScopeId;

/// The roles in a part of the organisation were gone through (*åtkomstgranskning*) and signed off.
///
/// @param waiting how many are the reviewer's own and wait for somebody else
public record AccessReviewed(UUID review, UUID actor, ScopeId scope, int kept, int ended, int waiting)
        implements Audited {

    @Override
    public String auditCode() {
        return waiting == 0 ? "access.reviewed" : "access.reviewed.waiting";
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
        var arguments = new HashMap<>(
                Map.of("scope", scope.value(), "kept", String.valueOf(kept), "ended", String.valueOf(ended)));
        if (waiting > 0) {
            arguments.put("waiting", String.valueOf(waiting));
        }
        return Map.copyOf(arguments);
    }
}
