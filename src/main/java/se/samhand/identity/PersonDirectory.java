package se.samhand.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// Knows the persons (*personer*) behind the opaque ids.
public interface PersonDirectory {

    /// The name as shown, or nothing when it has been erased.
    Optional<String> nameOf(UUID person);

    /// What is known of a person, or nothing when there is none or it has been erased.
    Optional<PersonSummary> find(UUID person);

    /// Active persons whose name or sign-in name has words that begin like these, by name, at most `limit`.
    List<PersonSummary> search(String words, int limit);

    /// Everybody who has or had an account and whose name has words that begin like these, at most `limit`.
    Set<UUID> named(String words, int limit);

    /// Active persons for whom a permission holds in a scope, by name.
    List<PersonSummary> holding(String permission, ScopeId scope);

    /// A person as they would act now, for work on their behalf while they are not there (reminders, feeds).
    ///
    /// Nothing when there is no such person or the account is closed.
    Optional<Actor> actorOf(UUID person);

    /// The active persons, for work that goes through all of them.
    Set<UUID> active();
}
