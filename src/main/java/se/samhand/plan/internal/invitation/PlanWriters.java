package se.samhand.plan.internal.invitation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;

/// Knows who writes the plan of an administration: whoever may there, without those who may in the whole municipality.
@Component
public class PlanWriters {

    private final AccessDirectory access;

    PlanWriters(AccessDirectory access) {
        this.access = access;
    }

    public Set<UUID> of(ScopeId administration) {
        return access.giving(PlanPermissions.WRITE, administration).stream()
                .filter(role -> !role.scope().equals(ScopeId.MUNICIPALITY))
                .map(RoleHeld::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
