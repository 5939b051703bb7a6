package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Tone;

/// One reorganisation: what it does, and what follows.
///
/// @param problem why it cannot be carried out as things are; null when it can
/// @param done who carried it out, and when; null while it is a draft
/// @param then leads to the organisation on its day, once it is carried out
public record ReorganisationPage(
        String id,
        String title,
        int version,
        String day,
        boolean isDraft,
        String state,
        Icon stateIcon,
        Tone stateTone,
        @Nullable String problem,
        @Nullable String done,
        Link then,
        Steps steps,
        List<Link> newSteps,
        List<Effect> effects,
        String editHref,
        String removalHref,
        String carryingOutHref) {

    private static final int SHOWN_EFFECTS = 12;

    /// Whether it can be carried out.
    public boolean isReady() {
        return isDraft && problem == null && steps.count() > 0;
    }

    /// What follows first; what somebody has to do something about stands before the rest.
    public List<Effect> firstEffects() {
        return effects.subList(0, Math.min(SHOWN_EFFECTS, effects.size()));
    }

    /// The others, folded away.
    public List<Effect> furtherEffects() {
        return effects.subList(Math.min(SHOWN_EFFECTS, effects.size()), effects.size());
    }

    /// The steps that one page shows.
    ///
    /// @param title says how many there are on all pages
    /// @param first number of the first that is shown
    /// @param count number of steps on all pages
    public record Steps(
            String title,
            int first,
            List<Step> items,
            int count,
            int pageNumber,
            int pageCount,
            @Nullable String earlierHref,
            @Nullable String laterHref) {}

    /// A step in words.
    public record Step(String text, boolean isWrong, String removalHref) {}

    /// Something that follows.
    public record Effect(
            String count,
            String text,
            boolean isWarning,
            @Nullable Link link) {}
}
