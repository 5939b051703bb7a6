package se.samhand.ui;

import java.util.Optional;
import se.samhand.kernel.Actor;

/// A link with an icon in the top bar of every page; a module contributes one by declaring a bean of this type.
///
/// It is asked on every page, so the answer must be quick.
public interface TopBarItem {

    /// Place in the bar, lowest first.
    int order();

    /// How it looks to this person now, or nothing when it is not for them.
    Optional<Look> lookFor(Actor actor, Words words);

    /// An icon that leads somewhere.
    ///
    /// @param label what a screen reader says, the number included
    /// @param count what waits there; nothing is shown for zero
    record Look(Icon icon, String label, String href, int count) {

        /// The number as it fits in the corner of an icon.
        public String shortCount() {
            return count > 99 ? "99+" : Integer.toString(count);
        }
    }
}
