package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A reorganisation was drafted, edited, discarded or carried out.
///
/// @param steps number of its steps
public record ReorganisationChanged(
        UUID reorganisation, UUID actor, ReorganisationChange change, String title, LocalDate day, int steps)
        implements Audited {

    @Override
    public String auditCode() {
        return "organisation.reorganisation-"
                + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID auditSubject() {
        return reorganisation;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("title", title, "day", day.toString(), "steps", Integer.toString(steps));
    }
}
