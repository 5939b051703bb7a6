package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person changed what is known of them; what it said before and after is not in the trail.
///
/// @param fields what was changed: `name`, `address`, `language`
public record AccountEdited(UUID person, UUID actor, Set<String> fields) implements Audited {

    public AccountEdited {
        fields = Set.copyOf(fields);
    }

    @Override
    public String auditCode() {
        return "identity.account-edited";
    }

    @Override
    public UUID auditSubject() {
        return person;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("fields", String.join(",", new TreeSet<>(fields)));
    }
}
