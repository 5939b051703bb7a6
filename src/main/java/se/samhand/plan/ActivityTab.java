package se.samhand.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// A tab (*flik*) of the panel about one activity; a module contributes one by declaring a bean of this type.
///
/// What it holds is a fragment of the module's own, fetched by its address when the tab is opened.
/// Whoever has no script gets the page instead.
@FunctionalInterface
public interface ActivityTab {

    /// What the module has to tell this person of an activity, or nothing when it is not for them.
    Optional<Offer> offer(ActivityInPlan activity, Actor actor, Words words);

    /// A tab among the others.
    ///
    /// @param order between details (0), history (800) and comments (900)
    /// @param code its name in addresses, `[a-z-]+`
    /// @param count a number beside the label, or null
    /// @param page where the same stands on a page of its own
    /// @param fragment address of the part that is shown in the panel, whose first element is taken
    record Offer(
            int order, String code, String label, @Nullable Integer count, Link page, String fragment) {}
}
