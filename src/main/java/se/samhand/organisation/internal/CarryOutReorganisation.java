package se.samhand.organisation.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;
import se.samhand.organisation.UnitReorganised;

/// A person carries a reorganisation out: the organisation is as it says from its day on, all of it or nothing.
@UseCase
public class CarryOutReorganisation {

    /// What came of it.
    public sealed interface Outcome {
        /// It is so, from the day on.
        record CarriedOut() implements Outcome {}

        /// There is nothing to do.
        record HasNoSteps() implements Outcome {}

        /// A step does not fit the organisation as it is by now.
        record Refused(Reorganising.Problem problem) implements Outcome {}
    }

    private final Reorganisations reorganisations;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryOutReorganisation(
            Reorganisations reorganisations, Units units, ApplicationEventPublisher events, Clock clock) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// @param version the one that the person saw
    public Outcome carryOut(UUID id, int version, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var draft = reorganisations.getDraft(id, version);
        if (draft.steps().isEmpty()) {
            return new Outcome.HasNoSteps();
        }
        var problem = new Reorganising(draft, tree, () -> UuidV7.next(clock)).doSteps();
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        units.save(tree);
        reorganisations.save(draft.carriedOut(clock.instant(), actor.id()));
        events.publishEvent(new ReorganisationChanged(
                id,
                actor.id(),
                ReorganisationChange.CARRIED_OUT,
                draft.title(),
                draft.day(),
                draft.steps().size()));
        Stream.concat(tree.added().stream(), tree.changed().stream())
                .forEach(unit -> events.publishEvent(
                        new UnitReorganised(unit.id(), id, actor.id(), draft.title(), draft.day())));
        return new Outcome.CarriedOut();
    }
}
