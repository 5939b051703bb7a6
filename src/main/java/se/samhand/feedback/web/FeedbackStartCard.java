package se.samhand.feedback.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.feedback.internal.FeedbackListQuery;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.StartCard;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// On *Min arbetsyta*: feedback that nobody has taken care of.
@Component
class FeedbackStartCard implements StartCard {

    private final FeedbackListQuery feedback;

    FeedbackStartCard(FeedbackListQuery feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Suggestion> suggestionsFor(Actor actor, Viewpoint viewpoint, Words words) {
        if (!actor.may(FeedbackPermissions.READ)) {
            return List.of();
        }
        int waiting = feedback.countWaiting(actor);
        return waiting == 0
                ? List.of()
                : List.of(new Suggestion(
                        60,
                        Icon.COMMENT,
                        words.get("feedback.start-card.title", waiting),
                        words.get("feedback.start-card.text"),
                        new Link(words.get("feedback.start-card.link"), FeedbackController.PATH)));
    }
}
