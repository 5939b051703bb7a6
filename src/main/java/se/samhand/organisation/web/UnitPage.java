package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tone;

/// One unit on a day, with where it came from and what became of it.
///
/// @param id as the trail names it
/// @param note says that another day is shown, or that it is not there on that day; null when there is nothing to say
/// @param acts what this person may do with it; empty for most
public record UnitPage(
        String id,
        String name,
        List<Link> crumbs,
        String state,
        Icon stateIcon,
        Tone stateTone,
        @Nullable String note,
        ShownDay shown,
        String path,
        List<Property> facts,
        List<Follow> predecessors,
        List<Follow> successors,
        List<Child> children,
        String childrenTitle,
        List<Link> elsewhere,
        List<Event> events,
        List<Act> acts) {

    private static final int SHOWN = 20;

    /// What belongs to it, so many that the rest of the page stays in sight.
    public List<Child> firstChildren() {
        return children.subList(0, Math.min(SHOWN, children.size()));
    }

    /// The others, folded away.
    public List<Child> furtherChildren() {
        return children.subList(Math.min(SHOWN, children.size()), children.size());
    }

    /// One that was before, or came after.
    public record Follow(String name, String href, String how) {}

    /// What belongs to it.
    public record Child(String name, String href, String kind) {}

    /// Something that happened to it, in words.
    public record Event(String text, String when, Icon icon) {}

    /// Something to do.
    public record Act(String text, String href, Icon icon) {}
}
