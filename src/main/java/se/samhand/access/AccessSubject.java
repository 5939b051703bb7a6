package se.samhand.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// A kind of thing of which it can be asked who has access to it; a module contributes by declaring a bean of this
/// type.
public interface AccessSubject {

    /// Whoever administers accounts where a thing belongs may always ask.
    String ADMINISTER = "identity.administer";

    /// Name of the kind in addresses, such as `plan`.
    String kind();

    /// The thing, or nothing when there is none or this person may not ask who sees it.
    Optional<Guarded> find(String id, Actor actor);

    /// The page that tells who has access to a thing.
    static String path(String kind, String id) {
        return "/atkomst/" + kind + "/" + id;
    }

    /// A thing and the ways to get at it.
    ///
    /// @param name what it is called
    /// @param path its page
    /// @param scope the part of the organisation that it belongs to
    /// @param permissions what is asked for in that scope, reading first; none for all roles that reach it
    /// @param others those who get at it without such a role
    record Guarded(String name, String path, ScopeId scope, List<String> permissions, List<Other> others) {

        public Guarded {
            permissions = List.copyOf(permissions);
            others = List.copyOf(others);
        }
    }

    /// Somebody who gets at a thing by something else than a role in its scope.
    ///
    /// @param reasonKey words for why
    record Other(UUID person, String reasonKey) {}
}
