package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitChange;
import se.samhand.organisation.UnitChanged;
import se.samhand.organisation.UnitKind;

/// A person adds something to the organisation from a day on.
@UseCase
public class AddUnit {

    /// What is to be added.
    ///
    /// @param parent code of what it belongs to
    public record NewUnit(
            UnitKind kind,
            String name,
            String shortName,
            @Nullable String parent,
            LocalDate from) {}

    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddUnit(Units units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    public UnitOutcome add(NewUnit wanted, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var unit = new OrganisationUnit(
                UnitCode.of(wanted.name(), code -> tree.find(code).isPresent()),
                UuidV7.next(clock),
                wanted.kind(),
                List.of(),
                false,
                0,
                List.of(new UnitVersion(wanted.from(), null, wanted.name(), wanted.shortName(), wanted.parent())));
        var problem = tree.add(unit);
        if (problem.isPresent()) {
            return new UnitOutcome.Refused(problem.get());
        }
        units.save(tree);
        events.publishEvent(new UnitChanged(unit.id(), actor.id(), UnitChange.ADDED, "", wanted.name(), wanted.from()));
        return new UnitOutcome.Changed(unit.code());
    }
}
