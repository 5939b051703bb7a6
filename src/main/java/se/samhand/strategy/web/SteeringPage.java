package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.GoalUse;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Tone;

/// One steering document with its goals and what counts towards them.
///
/// @param id as the trail names it
/// @param note in the words of those who registered it, paragraph by paragraph
/// @param acts what this person may do with it; empty for most
/// @param newGoalHref where a goal is added, or null for those who may not
public record SteeringPage(
        String id,
        String title,
        String lead,
        List<Link> crumbs,
        String state,
        Icon stateIcon,
        Tone stateTone,
        List<Property> facts,
        @Nullable Link outside,
        List<String> note,
        String goalsTitle,
        List<Goal> goals,
        List<Act> acts,
        @Nullable String newGoalHref,
        int version) {

    /// A goal.
    ///
    /// @param label its number in words; empty when it has none
    /// @param marks strategies that say that they serve it
    /// @param served in words, how much counts towards it
    /// @param parts the first of what does
    /// @param isMore whether there are more than those
    /// @param moveHref null for those who may not change it
    public record Goal(
            String code,
            String label,
            String text,
            String href,
            List<String> marks,
            String served,
            List<GoalUse.Part> parts,
            boolean isMore,
            @Nullable String moveHref,
            boolean isFirst,
            boolean isLast) {}

    /// Something to do.
    public record Act(String text, String href, Icon icon) {}
}
