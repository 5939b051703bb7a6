package se.samhand.discussion;

import java.util.Optional;
import java.util.UUID;
import se.samhand.kernel.Actor;

/// Lets the owner of a kind of things (*ämne*) say who may talk about them, and what they are called.
///
/// A module contributes by declaring a bean of this type; nobody else answers for who sees what is said.
public interface DiscussionSubject {

    /// Code of the kind in lower-case letters, which is also a part of addresses, such as `planrad`.
    String kind();

    /// What the thing is called and where it is seen, or nothing when there is no such thing.
    Optional<About> find(UUID subject);

    /// Whether this person may read what is said: [DiscussionPermissions#READ] where the thing belongs, and the thing
    /// itself.
    boolean mayRead(Actor actor, UUID subject);

    /// Whether this person may take part: as [#mayRead], with [DiscussionPermissions#WRITE].
    boolean mayWrite(Actor actor, UUID subject);

    /// A thing as it is told of.
    ///
    /// @param title name in words that need no translation, such as `SYS-1 · Lokal handlingsplan 2027–2029`
    /// @param path page and place where the thing is seen
    record About(String title, String path) {}
}
