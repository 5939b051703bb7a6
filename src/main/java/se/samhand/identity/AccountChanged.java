package se.samhand.identity;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Something happened to the account of a person.
public record AccountChanged(UUID person, UUID actor, AccountChange change) implements Audited {

    @Override
    public String auditCode() {
        return "identity.account-" + change.name().toLowerCase(Locale.ROOT);
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
