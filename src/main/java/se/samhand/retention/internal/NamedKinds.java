package se.samhand.retention.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.retention.RetentionPermissions;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names kinds of data in the trail.
@Component
class NamedKinds implements NamedObjects, ArgumentWords {

    private final RetentionRules rules;

    NamedKinds(RetentionRules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "kept-data";
    }

    @Override
    public Set<String> events() {
        return Set.of("retention.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return rules.all().stream()
                .filter(kept -> ids.contains(kept.id()))
                .collect(Collectors.toMap(
                        KeptData::id,
                        kept -> new NamedObject(
                                say(kept.code(), words), reader.may(RetentionPermissions.READ) ? "/gallring" : null)));
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rule");
    }

    @Override
    public String say(String code, Words words) {
        return rules.all().stream().anyMatch(kept -> kept.code().equals(code))
                ? words.get("retention.rule." + code)
                : code;
    }
}
