package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A unit came into being, changed or ended by a reorganisation that was carried out; one for each unit.
///
/// @param title of the reorganisation
/// @param day first day of what is new
public record UnitReorganised(UUID unit, UUID reorganisation, UUID actor, String title, LocalDate day)
        implements Audited {

    @Override
    public String auditCode() {
        return "organisation.unit-reorganised";
    }

    @Override
    public UUID auditSubject() {
        return unit;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("title", title, "day", day.toString(), "reorganisation", reorganisation.toString());
    }
}
