package se.samhand.identity.internal;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Installation;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// Sees to it that there is always somebody left who can administer accounts.
@Component
class Administrators {

    static final String ROLE = "administrator";

    private final RoleGrants grants;
    private final Installation installation;
    private final Clock clock;

    Administrators(RoleGrants grants, Installation installation, Clock clock) {
        this.grants = grants;
        this.installation = installation;
        this.clock = clock;
    }

    /// Whether the person is the only one left whose role has no last day, for as long as this transaction lasts.
    ///
    /// Two administrators who remove each other at the same moment wait for each other here.
    boolean isLast(UUID person) {
        grants.holdAll(ROLE);
        return Set.copyOf(grants.lastingWith(ROLE, ScopeId.MUNICIPALITY, Formats.today(clock), installation.isDemo()))
                .equals(Set.of(person));
    }

    /// Whether somebody can sign in and administer accounts.
    boolean isAnybodyAtWork() {
        return grants.isHeldByAnybodyWhoCanSignIn(
                ROLE, ScopeId.MUNICIPALITY, Formats.today(clock), installation.isDemo());
    }
}
