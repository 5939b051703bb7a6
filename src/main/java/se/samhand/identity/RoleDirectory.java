package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import se.samhand.kernel.ScopeId;

/// Knows where roles hold now.
public interface RoleDirectory {

    /// Number of roles granted in each of these scopes themselves, to persons with open accounts; scopes without are
    /// left out.
    Map<ScopeId, Integer> countIn(Set<ScopeId> scopes);
}
