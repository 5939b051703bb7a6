package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A unit was added, renamed, moved or ended.
///
/// @param before what was so before the day: its name, or what it belonged to
/// @param after what is so from the day on
/// @param day first day of what is new; last day of a unit that ended
public record UnitChanged(UUID unit, UUID actor, UnitChange change, String before, String after, LocalDate day)
        implements Audited {

    @Override
    public String auditCode() {
        return "organisation.unit-" + change.name().toLowerCase(Locale.ROOT);
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
        return switch (change) {
            case ADDED -> Map.of("after", after, "day", day.toString());
            case ENDED -> Map.of("before", before, "day", day.toString());
            case RENAMED, MOVED -> Map.of("before", before, "after", after, "day", day.toString());
        };
    }
}
