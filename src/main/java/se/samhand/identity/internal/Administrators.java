package se.samhand.identity.internal;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Installation;
import se.samhand.kernel.ScopeId;

/// Sees to it that there is always somebody left who can administer accounts.
@Component
class Administrators {

    static final String ROLE = "administrator";

    private final RoleGrants grants;
    private final Installation installation;

    Administrators(RoleGrants grants, Installation installation) {
        this.grants = grants;
        this.installation = installation;
    }

    /// Whether the person is the only one left, for as long as this transaction lasts.
    ///
    /// Two administrators who remove each other at the same moment wait for each other here.
    boolean isLast(UUID person) {
        grants.holdAll(ROLE);
        return Set.copyOf(grants.activeWith(ROLE, ScopeId.MUNICIPALITY, installation.isDemo()))
                .equals(Set.of(person));
    }

    /// Whether somebody can sign in and administer accounts.
    boolean isAnybodyAtWork() {
        return grants.isHeldByAnybodyWhoCanSignIn(ROLE, ScopeId.MUNICIPALITY, installation.isDemo());
    }
}
