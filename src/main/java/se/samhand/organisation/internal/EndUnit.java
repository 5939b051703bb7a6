package se.samhand.organisation.internal;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitChange;
import se.samhand.organisation.UnitChanged;

/// A person ends a unit, and what belongs to it, after a last day; it stays readable as it was.
@UseCase
public class EndUnit {

    private final Units units;
    private final ApplicationEventPublisher events;

    EndUnit(Units units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /// @param version the one that the person saw
    public UnitOutcome end(String code, int version, LocalDate lastDay, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var before = tree.seen(code, version);
        var problem = tree.end(code, lastDay);
        if (problem.isPresent()) {
            return new UnitOutcome.Refused(problem.get());
        }
        units.save(tree);
        events.publishEvent(new UnitChanged(
                before.id(),
                actor.id(),
                UnitChange.ENDED,
                before.nearest(lastDay).name(),
                "",
                lastDay));
        return new UnitOutcome.Changed(code);
    }
}
