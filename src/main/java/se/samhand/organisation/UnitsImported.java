package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// What a list of units said has become so, from its day on.
///
/// @param added number of new units
/// @param changed number of units with another name or place
/// @param ended number of units with a last day
public record UnitsImported(UUID unitImport, UUID actor, String file, LocalDate day, int added, int changed, int ended)
        implements Audited {

    @Override
    public String auditCode() {
        return "organisation.units-imported";
    }

    @Override
    public UUID auditSubject() {
        return unitImport;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of(
                "file",
                file,
                "day",
                day.toString(),
                "added",
                Integer.toString(added),
                "changed",
                Integer.toString(changed),
                "ended",
                Integer.toString(ended));
    }
}
