package se.samhand.plan.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.DiscussionSubject;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanRowQuery;

/// Rows of plans can be talked about, by those who read both plans and discussions in the administration of the plan.
@Component
class PlanRowSubject implements DiscussionSubject {

    static final String KIND = "planrad";

    private static final int LONGEST = 80;

    private final PlanRowQuery rows;

    PlanRowSubject(PlanRowQuery rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<About> find(UUID subject) {
        return rows.find(subject)
                .map(row -> new About(
                        name(row) + " · " + row.planTitle(),
                        PlanLinks.plan(row.plan()) + "#" + PlanTalk.anchor(subject)));
    }

    private static String name(PlanRowQuery.Row row) {
        var areas = row.areas();
        if (areas.isEmpty()) {
            return "№ " + row.number();
        }
        return areas.length() <= LONGEST ? areas : areas.substring(0, LONGEST).strip() + " …";
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
        return rows.find(subject)
                .map(row -> new ScopeId(row.administration()))
                .filter(scope -> mayRead(actor, scope) && actor.may(permission, scope))
                .isPresent();
    }

    static boolean mayRead(Actor actor, ScopeId scope) {
        return actor.may(PlanPermissions.READ, scope) && actor.may(DiscussionPermissions.READ, scope);
    }
}
