package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitsExported;

/// A person fetches the organisation of a day, as a list that can be read in again.
@UseCase
public class ExportUnits {

    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportUnits(Units units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// The file as text; what others belong to stands before them.
    public String export(LocalDate day, Actor actor) {
        actor.mustHave(OrganisationPermissions.READ);
        var there = units.all().stream()
                .filter(unit -> unit.existsOn(day))
                .sorted(Comparator.comparing(OrganisationUnit::kind).thenComparing(OrganisationUnit::code))
                .toList();
        events.publishEvent(new UnitsExported(UuidV7.next(clock), actor.id(), day, there.size()));
        return file(there, day);
    }

    private static String file(List<OrganisationUnit> units, LocalDate day) {
        var file = new SheetFile();
        units.forEach(unit -> file.add(unit, unit.nearest(day)));
        return file.text();
    }
}
