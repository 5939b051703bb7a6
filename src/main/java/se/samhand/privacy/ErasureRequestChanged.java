package se.samhand.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Something happened to a person's request to be erased (*begäran om borttagning*).
public record ErasureRequestChanged(UUID request, UUID person, UUID actor, ErasureRequestChange change)
        implements Audited {

    @Override
    public String auditCode() {
        return "privacy.erasure-" + change.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public UUID auditSubject() {
        return person;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of();
    }
}
