package se.samhand.strategy;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// The draft of a template became a version that no longer changes.
public record TemplatePublished(UUID edition, UUID actor, String strategy, int number) implements Audited {

    @Override
    public String auditCode() {
        return "strategy.template.published";
    }

    @Override
    public UUID auditSubject() {
        return edition;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("number", Integer.toString(number));
    }
}
