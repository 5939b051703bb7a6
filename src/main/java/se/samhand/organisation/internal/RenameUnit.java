package se.samhand.organisation.internal;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitChange;
import se.samhand.organisation.UnitChanged;

/// A person gives a unit another name from a day on; before that day it keeps the one it had.
@UseCase
public class RenameUnit {

    private final Units units;
    private final ApplicationEventPublisher events;

    RenameUnit(Units units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /// @param version the one that the person saw
    public UnitOutcome rename(String code, int version, LocalDate from, String name, String shortName, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var before = tree.seen(code, version);
        var problem = tree.rename(code, from, name, shortName);
        if (problem.isPresent()) {
            return new UnitOutcome.Refused(problem.get());
        }
        units.save(tree);
        events.publishEvent(new UnitChanged(
                before.id(),
                actor.id(),
                UnitChange.RENAMED,
                before.nearest(from).name(),
                name,
                from));
        return new UnitOutcome.Changed(code);
    }
}
