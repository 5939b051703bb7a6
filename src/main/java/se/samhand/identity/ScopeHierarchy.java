package se.samhand.identity;

import java.util.List;
import java.util.Set;
import se.samhand.kernel.ScopeId;

/// What lies below what in the organisation; implemented by `organisation`.
public interface ScopeHierarchy {

    /// The scope itself and every scope below it.
    Set<ScopeId> withAllBelow(ScopeId scope);

    /// Every scope that a role can be granted in, with its name, the whole municipality first.
    List<Scope> scopes();

    /// A scope as people know it.
    record Scope(ScopeId id, String name) {}
}
