package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import se.samhand.kernel.ScopeId;

/// Knows which parts of the organisation accounts belong to (*hemvist*).
public interface AccountHomes {

    /// Every part that some account belongs to, open or closed.
    Set<ScopeId> inUse();

    /// Number of open accounts that belong to each of these themselves; those without are left out.
    Map<ScopeId, Integer> countIn(Set<ScopeId> scopes);
}
