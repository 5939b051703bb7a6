package se.samhand.audit.internal;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// An event of no module, to fill a trail with.
record TrailEvent(String auditCode, UUID auditSubject, UUID auditActor, Map<String, String> auditArguments)
        implements Audited {

    static TrailEvent lampLit() {
        return lampLit(UUID.randomUUID());
    }

    static TrailEvent lampLit(UUID lamp) {
        return new TrailEvent("lamp.lit", lamp, UUID.randomUUID(), Map.of("room", "Hallen"));
    }

    TrailEvent with(Map<String, String> arguments) {
        return new TrailEvent(auditCode, auditSubject, auditActor, arguments);
    }
}
