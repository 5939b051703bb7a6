package se.samhand.strategy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A steering document was registered, changed, ended or removed.
///
/// @param detail the goal that it is about, or the last day of what ends; empty otherwise
public record SteeringDocumentChanged(UUID document, UUID actor, SteeringChange change, String title, String detail)
        implements Audited {

    @Override
    public String auditCode() {
        return "strategy.steering-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID auditSubject() {
        return document;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return switch (change) {
            case REGISTERED, EDITED, REMOVED -> Map.of("title", title);
            case ENDED, GOAL_ADDED, GOAL_EDITED, GOAL_MOVED, GOAL_REMOVED -> Map.of("title", title, "detail", detail);
        };
    }
}
