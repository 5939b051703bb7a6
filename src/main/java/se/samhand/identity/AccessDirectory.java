package se.samhand.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// Knows who has access (*åtkomst*) to what, and which role gives it.
public interface AccessDirectory {

    /// The roles that a person has or is going to have: of oneself all, of others those that the actor administers.
    ///
    /// @throws se.samhand.kernel.NotFound when the actor may not know of the account
    List<RoleHeld> of(UUID person, Actor actor);

    /// The roles through which a permission holds in a scope today, of persons with open accounts, by name.
    List<RoleHeld> giving(String permission, ScopeId scope);

    /// The roles that hold today and reach a scope: granted there or above, of persons with open accounts, by name.
    List<RoleHeld> reaching(ScopeId scope);

    /// The roles that hold today in which somebody else acts for a person who is away, and which give a permission.
    List<RoleHeld> actingFor(UUID person, String permission);

    /// The roles granted in a scope itself that hold or are going to, of persons with open accounts, by name.
    List<RoleHeld> grantedIn(ScopeId scope);

    /// The scopes that somebody has a role in, each with the first day of the oldest that is left.
    Map<ScopeId, LocalDate> firstDays();

    /// What a role may that is granted in a scope, in the order of the table of permissions.
    List<String> permissionsOf(String role, ScopeId scope);
}
