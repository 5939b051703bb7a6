package se.samhand.strategy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody changed the draft of a template.
///
/// @param column what the column is called now, or was called last
public record TemplateEdited(UUID edition, UUID actor, Kind kind, String column) implements Audited {

    /// What was done.
    public enum Kind {
        /// A column is there that was not.
        COLUMN_ADDED,
        /// Something else is said of a column.
        COLUMN_REVISED,
        /// A column stands in another place.
        COLUMN_MOVED,
        /// A column is gone.
        COLUMN_REMOVED;

        /// As message keys end.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String auditCode() {
        return "strategy.template." + kind.code();
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
