package se.samhand.organisation.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitsImported;
import se.samhand.organisation.internal.SheetChange.Kind;

/// A person lets what a list of units says become so, from its day on; lines that cannot be done are left out.
@UseCase
public class ImportUnits {

    /// What came of it.
    public sealed interface Outcome {
        /// It is so.
        record Imported(int added, int changed, int ended) implements Outcome {}

        /// The list changes nothing, or nothing any more.
        record ChangesNothing() implements Outcome {}

        /// The organisation has changed since the person looked: look again.
        record LooksOtherwiseNow() implements Outcome {}
    }

    private final UnitSheets sheets;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportUnits(UnitSheets sheets, Units units, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen fingerprint of the changes that the person saw
    public Outcome carryOut(UUID id, String seen, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var tree = units.hold();
        var sheet = sheets.get(id);
        var changes = new SheetComparison(tree, sheet.day(), () -> UuidV7.next(clock)).compare(sheet.rows());
        int added = count(changes, Kind.NEW);
        int changed = count(changes, Kind.CHANGED);
        int ended = count(changes, Kind.ENDED);
        if (added + changed + ended == 0) {
            return new Outcome.ChangesNothing();
        } else if (!SheetFingerprint.of(changes).equals(seen)) {
            return new Outcome.LooksOtherwiseNow();
        }
        units.save(tree);
        sheets.carriedOut(id, clock.instant(), actor.id());
        events.publishEvent(new UnitsImported(id, actor.id(), sheet.fileName(), sheet.day(), added, changed, ended));
        return new Outcome.Imported(added, changed, ended);
    }

    private static int count(List<SheetChange> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
