package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody fetched the organisation of a day as a file.
///
/// @param export id of this one file
/// @param units number of units in it
public record UnitsExported(UUID export, UUID actor, LocalDate day, int units) implements Audited {

    @Override
    public String auditCode() {
        return "organisation.units-exported";
    }

    @Override
    public UUID auditSubject() {
        return export;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("day", day.toString(), "units", Integer.toString(units));
    }
}
