package se.samhand.identity;

import java.util.Optional;
import java.util.UUID;

/// Knows the names behind the opaque ids of persons (*personer*).
public interface PersonDirectory {

    /// The name as shown, or nothing when it has been erased.
    Optional<String> nameOf(UUID person);
}
