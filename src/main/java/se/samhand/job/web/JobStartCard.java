package se.samhand.job.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.job.JobPermissions;
import se.samhand.job.internal.JobDetailsQuery;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.StartCard;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// On *Min arbetsyta*: long work that goes on, or came to an end during the last day.
@Component
class JobStartCard implements StartCard {

    private final JobDetailsQuery jobs;

    JobStartCard(JobDetailsQuery jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Suggestion> suggestionsFor(Actor actor, Viewpoint viewpoint, Words words) {
        if (!actor.may(JobPermissions.READ)) {
            return List.of();
        }
        int unended = jobs.countUnended(actor);
        if (unended > 0) {
            return List.of(suggestion(
                    5,
                    words.get("job.start-card.title", unended),
                    words.get("job.start-card.text"),
                    words.get("job.start-card.link")));
        }
        int ended = jobs.countLately(actor);
        return ended == 0
                ? List.of()
                : List.of(suggestion(
                        90,
                        words.get("job.start-card.ended.title", ended),
                        words.get("job.start-card.ended.text"),
                        words.get("job.start-card.ended.link")));
    }

    private static Suggestion suggestion(int order, String title, String text, String link) {
        return new Suggestion(order, Icon.FOLLOW_UP, title, text, new Link(link, JobLinks.JOBS));
    }
}
