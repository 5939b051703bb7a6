package se.samhand.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.Actor;
import se.samhand.plan.ActivityInPlan;
import se.samhand.plan.ActivityTab;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// What people say about an activity.
@Component
class CommentsTab implements ActivityTab {

    static final String CODE = "kommentarer";

    private static final int ORDER = 900;

    private final DiscussionDirectory discussions;

    CommentsTab(DiscussionDirectory discussions) {
        this.discussions = discussions;
    }

    @Override
    public Optional<Offer> offer(ActivityInPlan activity, Actor actor, Words words) {
        if (!PlanRowSubject.mayRead(actor, activity.scope())) {
            return Optional.empty();
        }
        var subject = new SubjectId(PlanActivitySubject.KIND, activity.activity());
        Map<UUID, DiscussionDirectory.Count> counts =
                discussions.counts(PlanActivitySubject.KIND, List.of(activity.activity()));
        int open = counts.getOrDefault(activity.activity(), DiscussionDirectory.Count.NONE)
                .open();
        return Optional.of(new Offer(
                ORDER,
                CODE,
                words.get("plan.activity.tab.comments"),
                open == 0 ? null : open,
                new Link(words.get("plan.activity.comments"), subject.path()),
                subject.panelPath()));
    }
}
