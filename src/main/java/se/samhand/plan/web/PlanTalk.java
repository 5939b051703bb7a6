package se.samhand.plan.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.discussion.DiscussionDirectory.Count;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.ui.Words;

/// The button at each row that leads to what is said about it, for those who may read that.
///
/// An earlier version of a plan has none: what is said is about the rows as they are.
final class PlanTalk {

    private final Map<UUID, Count> counts;
    private final boolean mayRead;
    private final boolean mayWrite;
    private final Words words;

    PlanTalk(PlanDetails details, DiscussionDirectory discussions, Actor actor, Words words) {
        Plan plan = details.plan();
        var scope = new ScopeId(plan.administration());
        this.mayRead = !details.isEarlier() && PlanRowSubject.mayRead(actor, scope);
        this.mayWrite = mayRead && actor.may(DiscussionPermissions.WRITE, scope);
        this.words = words;
        this.counts = mayRead
                ? discussions.counts(
                        PlanRowSubject.KIND,
                        plan.rows().stream().map(PlanRow::id).toList())
                : Map.of();
    }

    static String anchor(UUID row) {
        return "rad-" + row;
    }

    /// @param name what the row is called when it is read aloud
    PlanPage.@Nullable Talk of(UUID row, String name) {
        var count = counts.getOrDefault(row, Count.NONE);
        boolean isSilent = count.equals(Count.NONE);
        if (!mayRead || (isSilent && !mayWrite)) {
            return null;
        }
        var subject = new SubjectId(PlanRowSubject.KIND, row);
        return new PlanPage.Talk(
                subject.path(),
                subject.panelPath(),
                count.open() == 0 ? "" : String.valueOf(count.open()),
                isSilent
                        ? words.get("discussion.button.start", name)
                        : words.get("discussion.button", name, count.open()));
    }
}
