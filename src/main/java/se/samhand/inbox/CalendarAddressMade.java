package se.samhand.inbox;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person made a secret address for the calendar of their tasks; an earlier one no longer works.
public record CalendarAddressMade(UUID address, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "inbox.calendar-address-made";
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
