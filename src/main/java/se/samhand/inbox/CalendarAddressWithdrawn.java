package se.samhand.inbox;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person withdrew the secret address of their calendar: it no longer works.
public record CalendarAddressWithdrawn(UUID address, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "inbox.calendar-address-withdrawn";
    }

    @Override
    public UUID auditSubject() {
        return address;
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
