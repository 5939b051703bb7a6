package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.StandInChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// A person is back before the last day, the colleague cannot, or an administrator puts it right.
@UseCase
public class EndStandIn {

    private final StandIns standIns;
    private final AdministratorReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndStandIn(StandIns standIns, AdministratorReach reach, ApplicationEventPublisher events, Clock clock) {
        this.standIns = standIns;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// @param person whose page it is, who gives or receives
    public void end(UUID person, UUID id, Actor actor) {
        if (!actor.id().equals(person)) {
            reach.getManagedAndHold(person, actor);
        }
        var standIn = standIns.findLeft(id)
                .filter(found ->
                        found.giver().equals(person) || found.receiver().equals(person))
                .orElseThrow(() -> new NotFound("There is no stand-in " + id + " of " + person));
        standIns.end(id, clock.instant(), actor.id());
        events.publishEvent(new StandInChanged(
                id, actor.id(), standIn.giver(), standIn.receiver(), standIn.from(), standIn.to(), false));
    }
}
