package se.samhand.kernel;

import java.util.Set;
import java.util.UUID;

/// The person on whose behalf something happens, as much of them as a page header or an audit entry needs.
///
/// @param id opaque id; names are erased, ids stay
/// @param name full name as shown, never written to logs
/// @param permissions codes such as `plan.read`
public record Actor(UUID id, String name, Set<String> permissions) {

    /// Stands for the application itself, where no person acts.
    public static final UUID SAMHAND = UUID.fromString("01939a00-0000-7000-8000-000000000000");

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /// Goes on only if the actor has the permission; the one way in which a use case asks.
    ///
    /// @throws Forbidden when not
    public void mustHave(String permission) {
        if (!may(permission)) {
            throw new Forbidden(permission);
        }
    }

    /// The application itself, with just the permissions that the work at hand asks for.
    public static Actor samhand(String... permissions) {
        return new Actor(SAMHAND, "Samhand", Set.of(permissions));
    }
}
