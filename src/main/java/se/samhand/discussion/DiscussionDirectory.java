package se.samhand.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Knows how much is said about what (*tråd*), for lists and tables of the owner.
///
/// The owner asks only for what the person may read.
public interface DiscussionDirectory {

    /// How much is said about each of these things; what nobody has talked about is left out.
    Map<UUID, Count> counts(String kind, Collection<UUID> subjects);

    /// The threads about one thing.
    ///
    /// @param open threads that wait for an end
    /// @param resolved threads that are done with
    record Count(int open, int resolved) {

        /// Nobody has said anything.
        public static final Count NONE = new Count(0, 0);
    }
}
