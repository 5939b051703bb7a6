package se.samhand.strategy;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// The draft of a template was removed; the published version holds.
public record TemplateDraftDiscarded(UUID edition, UUID actor, String strategy) implements Audited {

    @Override
    public String auditCode() {
        return "strategy.template.draft-discarded";
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
        return Map.of();
    }
}
