package se.samhand.access.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessSubject;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.UnitLinks;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// The parts of the organisation: whoever administers accounts there sees who has roles that reach them.
@Component
class UnitSubject implements AccessSubject, UnitLinks {

    private static final String KIND = "enhet";

    private final ScopeHierarchy hierarchy;

    UnitSubject(ScopeHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Guarded> find(String id, Actor actor) {
        if (id.isBlank() || !actor.may(ADMINISTER, new ScopeId(id))) {
            return Optional.empty();
        }
        return hierarchy
                .find(new ScopeId(id))
                .filter(scope -> !scope.id().equals(ScopeId.MUNICIPALITY))
                .map(scope -> new Guarded(scope.name(), "/organisation/" + id, scope.id(), List.of(), List.of()));
    }

    @Override
    public List<Link> of(String code, Actor actor, Words words) {
        return find(code, actor).stream()
                .map(thing -> new Link(words.get("access.who.title"), AccessSubject.path(KIND, code)))
                .toList();
    }
}
