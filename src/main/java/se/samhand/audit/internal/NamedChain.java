package se.samhand.audit.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names the trail itself where it tells of what was done with it.
@Component
class NamedChain implements NamedObjects {

    private final Chains chains;

    NamedChain(Chains chains) {
        this.chains = chains;
    }

    @Override
    public String kind() {
        return "trail";
    }

    @Override
    public Set<String> events() {
        return Set.of("audit.trail-exported");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        var installation = chains.get().installation();
        return ids.contains(installation)
                ? Map.of(installation, new NamedObject(words.get("audit.trail.title"), "/sparbarhet"))
                : Map.of();
    }
}
