package se.samhand.plan.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.file.StoredFileSummary;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanOriginalFetched;
import se.samhand.plan.PlanPermissions;

/// A person fetches the file that a plan was read from, as it was.
@UseCase
public class FetchOriginal {

    private final PlanDetailsQuery query;
    private final ApplicationEventPublisher events;

    FetchOriginal(PlanDetailsQuery query, ApplicationEventPublisher events) {
        this.query = query;
        this.events = events;
    }

    /// @param version which version's file, or null for the one that the plan has now
    public StoredFileSummary fetch(PlanId id, @Nullable Integer version, Actor actor) {
        actor.mustHave(PlanPermissions.READ);
        PlanDetails details = version == null ? query.get(id, actor) : query.get(id, version, actor);
        StoredFileSummary original =
                details.original().orElseThrow(() -> new NotFound("Plan " + id + " was not read from a file"));
        events.publishEvent(
                new PlanOriginalFetched(id, actor.id(), details.plan().version()));
        return original;
    }
}
