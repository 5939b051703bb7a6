package se.samhand.identity;

import java.util.Optional;
import java.util.UUID;

/// Makes the link (*engångslänk*) for a mail that is about to leave, so that no link lies in the queue.
public interface OneTimeLinks {

    /// The path of a link that holds from now on, in place of the one before.
    ///
    /// Nothing when the invitation has been used or withdrawn in the meantime.
    Optional<String> newPathFor(UUID person);
}
