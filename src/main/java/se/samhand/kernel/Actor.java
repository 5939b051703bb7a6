package se.samhand.kernel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The person on whose behalf something happens, as much of them as a page header or an audit entry needs.
///
/// @param id opaque id; names are erased, ids stay
/// @param name full name as shown, never written to logs
/// @param permissions codes such as `plan.read`, each with every scope that it holds in, those below included
/// @param standsInFor persons in whose roles this one acts while they are away, each with what those roles permit
public record Actor(UUID id, String name, Map<String, Set<ScopeId>> permissions, Map<UUID, Set<String>> standsInFor) {

    /// Stands for the application itself, where no person acts.
    public static final UUID SAMHAND = UUID.fromString("01939a00-0000-7000-8000-000000000000");

    /// Stands for whoever is not signed in; may nothing.
    private static final Actor NOBODY =
            new Actor(UUID.fromString("00000000-0000-0000-0000-000000000000"), "", Map.of());

    public Actor {
        permissions = permissions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        standsInFor = standsInFor.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /// Somebody who acts in their own roles only.
    public Actor(UUID id, String name, Map<String, Set<ScopeId>> permissions) {
        this(id, name, permissions, Map.of());
    }

    /// Somebody who has these permissions in the whole municipality.
    public static Actor everywhere(UUID id, String name, Set<String> permissions) {
        return new Actor(
                id,
                name,
                permissions.stream()
                        .collect(Collectors.toMap(Function.identity(), code -> Set.of(ScopeId.MUNICIPALITY))));
    }

    /// The application itself, with just the permissions that the work at hand asks for.
    public static Actor samhand(String... permissions) {
        return everywhere(SAMHAND, "Samhand", Set.of(permissions));
    }

    /// Whoever is not signed in: has no name and may nothing.
    public static Actor nobody() {
        return NOBODY;
    }

    /// Whether this is a person, or the application itself, and not just anybody.
    public boolean isSignedIn() {
        return !id.equals(NOBODY.id);
    }

    /// Whether the permission holds anywhere; what a page without a scope of its own asks.
    public boolean may(String permission) {
        return !scopesOf(permission).isEmpty();
    }

    /// Whether the permission holds in this scope, or in the whole municipality.
    public boolean may(String permission, ScopeId scope) {
        var scopes = scopesOf(permission);
        return scopes.contains(ScopeId.MUNICIPALITY) || scopes.contains(scope);
    }

    /// The scopes that a permission holds in, for lists that filter in SQL; [ScopeId#MUNICIPALITY] stands for all.
    public Set<ScopeId> scopesOf(String permission) {
        return permissions.getOrDefault(permission, Set.of());
    }

    /// Whether what is a person's own with this permission is open to this one: to themselves, and to whoever stands in
    /// for them in a role that gives it.
    public boolean actsFor(UUID person, String permission) {
        return id.equals(person)
                ? may(permission)
                : standsInFor.getOrDefault(person, Set.of()).contains(permission);
    }

    /// All for whom [#actsFor] holds, for lists that filter in SQL.
    public Set<UUID> allActedFor(String permission) {
        return Stream.concat(Stream.of(id), standsInFor.keySet().stream())
                .filter(person -> actsFor(person, permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Goes on only if the permission holds anywhere.
    ///
    /// @throws Forbidden when not
    public void mustHave(String permission) {
        permit(permission, may(permission));
    }

    /// Goes on only if the permission holds in this scope; how a use case asks when its object belongs to one.
    ///
    /// @throws Forbidden when not
    public void mustHave(String permission, ScopeId scope) {
        permit(permission, may(permission, scope));
    }

    private static void permit(String permission, boolean isAllowed) {
        if (!isAllowed) {
            throw new Forbidden(permission);
        }
    }

    /// All permissions that hold anywhere.
    public Stream<String> codes() {
        return permissions.keySet().stream();
    }
}
