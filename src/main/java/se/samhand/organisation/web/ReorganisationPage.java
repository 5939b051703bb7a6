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
        List<Step> steps,
        List<Link> newSteps,
        List<Effect> effects,
        String editHref,
        String removalHref,
        String carryingOutHref) {

    /// Whether it can be carried out.
    public boolean isReady() {
        return isDraft && problem == null && !steps.isEmpty();
    }

    /// A step in words.
    public record Step(String text, boolean isWrong, String removalHref) {}

    /// Something that follows.
    public record Effect(
            String count,
            String text,
            boolean isWarning,
            @Nullable Link link) {}
}
