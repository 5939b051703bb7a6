package se.samhand.strategy.internal.steering;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.strategy.SteeringDocumentsExported;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.ui.Words;

/// A person fetches the register of steering documents, as much of it as the list shows.
@UseCase
public class ExportSteeringDocuments {

    private final SteeringListQuery list;
    private final SteeringUnits units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportSteeringDocuments(
            SteeringListQuery list, SteeringUnits units, ApplicationEventPublisher events, Clock clock) {
        this.list = list;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// The file as text.
    public String export(SteeringListQuery.Choice choice, Words words, Actor actor) {
        actor.mustHave(SteeringPermissions.READ);
        var found = list.all(choice);
        var file = new RegisterFile(words, units);
        found.forEach(file::add);
        events.publishEvent(new SteeringDocumentsExported(UuidV7.next(clock), actor.id(), found.size()));
        return file.text();
    }
}
