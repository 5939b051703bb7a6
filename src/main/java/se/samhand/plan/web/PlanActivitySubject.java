package se.samhand.plan.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.DiscussionSubject;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.internal.PlanActivityQuery;

/// Activities of plans can be talked about, by those who may talk about the rows that they stand in.
@Component
class PlanActivitySubject implements DiscussionSubject {

    static final String KIND = "aktivitet";

    private final PlanActivityQuery activities;

    PlanActivitySubject(PlanActivityQuery activities) {
        this.activities = activities;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<About> find(UUID subject) {
        return activities
                .find(subject)
                .map(found -> new About(
                        FormParts.shortened(found.text()) + " · " + found.planTitle(),
                        ActivityLinks.tab(found.plan(), subject, CommentsTab.CODE)));
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        return mayBoth(actor, subject, DiscussionPermissions.READ);
    }

    @Override
    public boolean mayWrite(Actor actor, UUID subject) {
        return mayBoth(actor, subject, DiscussionPermissions.WRITE);
    }

    private boolean mayBoth(Actor actor, UUID subject, String permission) {
        return activities
                .find(subject)
                .map(found -> new ScopeId(found.administration()))
                .filter(scope -> PlanRowSubject.mayRead(actor, scope) && actor.may(permission, scope))
                .isPresent();
    }
}
