package se.samhand.identity;

import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.DataSubject;

/// Knows the persons whose data can be told and erased, and who may do that for them.
public interface DataSubjects {

    /// Whoever is signed in.
    DataSubject self(Actor actor);

    /// Somebody whose account the actor may do with as they please.
    ///
    /// @throws se.samhand.kernel.NotFound when the actor may not know of the account
    /// @throws se.samhand.kernel.Forbidden when the actor may know of it and no more
    DataSubject managed(UUID person, Actor actor);

    /// Whether the actor may do with the account as they please.
    boolean manages(UUID person, Actor actor);
}
