package se.samhand.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// What a reorganisation leads to in a module (*följd*); it contributes by declaring a bean of this type.
///
/// It tells and changes nothing: documents keep the unit that made them, and the rules of who may read follow by
/// themselves.
@FunctionalInterface
public interface ReorganisationEffect {

    /// What follows; empty when nothing does.
    List<Consequence> of(ReorganisationOutline outline, Actor actor, Words words);

    /// One thing that follows.
    ///
    /// @param count how many it is about, shown before the text
    /// @param isWarning whether somebody has to do something about it
    /// @param link leads to what it is about
    record Consequence(
            int count,
            String text,
            boolean isWarning,
            @Nullable Link link) {}
}
