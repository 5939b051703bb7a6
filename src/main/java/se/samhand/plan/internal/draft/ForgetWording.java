package se.samhand.plan.internal.draft;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.WordingForgotten;

/// A person removes what was learnt of a wording, so that it is read by the ordinary rules again.
@UseCase
public class ForgetWording {

    private final LearntWordings wordings;
    private final ApplicationEventPublisher events;

    ForgetWording(LearntWordings wordings, ApplicationEventPublisher events) {
        this.wordings = wordings;
        this.events = events;
    }

    public void forget(UUID id, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        LearntWording learnt = wordings.get(id);
        if (!actor.may(PlanPermissions.IMPORT, new ScopeId(learnt.administration()))) {
            throw new NotFound("Learnt wording " + id + " is not open to " + actor.id());
        }
        wordings.remove(id);
        events.publishEvent(new WordingForgotten(
                id, actor.id(), learnt.administration(), learnt.entry().kind().name()));
    }
}
