package se.samhand.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitChange;
import se.samhand.organisation.UnitChanged;

/// A person moves a unit, with all that belongs to it, to another part of the organisation from a day on.
@UseCase
public class MoveUnit {

    private final Units units;
    private final ApplicationEventPublisher events;

    MoveUnit(Units units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /// @param version the one that the person saw
    /// @param parent code of what it is to belong to
    public UnitOutcome move(String code, int version, LocalDate from, String parent, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var before = tree.seen(code, version);
        var problem = tree.move(code, from, parent);
        if (problem.isPresent()) {
            return new UnitOutcome.Refused(problem.get());
        }
        units.save(tree);
        events.publishEvent(new UnitChanged(
                before.id(),
                actor.id(),
                UnitChange.MOVED,
                name(tree, before.nearest(from).parent(), from),
                name(tree, parent, from),
                from));
        return new UnitOutcome.Changed(code);
    }

    private static String name(OrganisationTree tree, @Nullable String code, LocalDate day) {
        return code == null
                ? ""
                : tree.find(code).map(unit -> unit.nearest(day).name()).orElse(code);
    }
}
