package se.samhand.identity;

import java.util.Set;
import java.util.UUID;

/// Knows who acts in roles of somebody who is away (*vikarie*).
@FunctionalInterface
public interface StandInDirectory {

    /// The persons whom this one stands in for today, with at least one role that holds.
    Set<UUID> awayFor(UUID person);
}
