package se.samhand.ui;

import java.util.List;
import se.samhand.kernel.Actor;

/// Something to begin with on *Min arbetsyta*; a module contributes by declaring a bean of this type.
@FunctionalInterface
public interface StartCard {

    /// What this person can do first, or nothing.
    ///
    /// @param viewpoint what the person has chosen to look at; a number is one of that
    List<Suggestion> suggestionsFor(Actor actor, Viewpoint viewpoint, Words words);

    /// One thing to do, with the page where it is done.
    record Suggestion(int order, Icon icon, String title, String text, Link link) {}
}
