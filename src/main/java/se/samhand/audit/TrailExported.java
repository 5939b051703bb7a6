package se.samhand.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody took lines of the trail out of Samhand as a file.
///
/// @param installation whose trail it is
/// @param format `csv` or `json`
/// @param lines how many
/// @param last number of the last line that could be among them
/// @param asked which questions the lines were chosen by, never what was typed
public record TrailExported(UUID installation, UUID actor, String format, long lines, long last, Set<String> asked)
        implements Audited {

    public TrailExported {
        asked = Set.copyOf(asked);
    }

    @Override
    public String auditCode() {
        return "audit.trail-exported";
    }

    @Override
    public UUID auditSubject() {
        return installation;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of(
                "format",
                format,
                "lines",
                Long.toString(lines),
                "last",
                Long.toString(last),
                "asked",
                String.join(",", new TreeSet<>(asked)));
    }
}
