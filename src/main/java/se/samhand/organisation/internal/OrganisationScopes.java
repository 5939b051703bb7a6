package se.samhand.organisation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.OrganisationDirectory;

/// The scopes of permissions: the municipality, and below it each administration by its code.
@Component
class OrganisationScopes implements ScopeHierarchy {

    private final OrganisationDirectory organisation;

    OrganisationScopes(OrganisationDirectory organisation) {
        this.organisation = organisation;
    }

    @Override
    public Set<ScopeId> withAllBelow(ScopeId scope) {
        var all = new HashSet<>(Set.of(scope));
        if (scope.equals(ScopeId.MUNICIPALITY)) {
            scopes().forEach(below -> all.add(below.id()));
        }
        return Set.copyOf(all);
    }

    @Override
    public List<Scope> scopes() {
        var municipality =
                new Scope(ScopeId.MUNICIPALITY, organisation.municipality().name());
        var administrations = organisation.administrations().stream()
                .map(administration -> new Scope(new ScopeId(administration.code()), administration.name()));
        return Stream.concat(Stream.of(municipality), administrations).toList();
    }
}
