package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitsFileRead;

/// A person hands in a list of units, to look at what it would change.
@UseCase
public class ReceiveUnitSheet {

    private final UnitSheets sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceiveUnitSheet(UnitSheets sheets, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    public UUID receive(String fileName, LocalDate day, List<SheetRow> rows, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var sheet = new UnitSheet(UuidV7.next(clock), fileName, day, rows, clock.instant(), actor.id(), null);
        sheets.add(sheet);
        events.publishEvent(new UnitsFileRead(sheet.id(), actor.id(), fileName, rows.size()));
        return sheet.id();
    }
}
