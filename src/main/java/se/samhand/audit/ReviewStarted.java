package se.samhand.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A log review (*loggranskning*) of a period was started.
///
/// @param lines how many lines it looks at
public record ReviewStarted(UUID review, UUID actor, LocalDate from, LocalDate to, int lines) implements Audited {

    @Override
    public String auditCode() {
        return "audit.review-started";
    }

    @Override
    public UUID auditSubject() {
        return review;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("from", from.toString(), "to", to.toString(), "lines", Integer.toString(lines));
    }
}
