package se.samhand.strategy;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody changed the draft of a template.
///
/// @param kind `column-added`, `column-revised`, `column-moved` or `column-removed`
/// @param column what the column is called now, or was called last
public record TemplateEdited(UUID edition, UUID actor, String kind, String column) implements Audited {

    @Override
    public String auditCode() {
        return "strategy.template." + kind;
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
        return Map.of("column", column);
    }
}
