package se.samhand.inbox.internal.calendar;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.inbox.CalendarAddressMade;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.mail.InboxProperties;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// A person wants their last days in a calendar, or a new address instead of one that others may have seen.
@UseCase
public class MakeCalendarAddress {

    private final CalendarAddresses addresses;
    private final InboxProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeCalendarAddress(
            CalendarAddresses addresses, InboxProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.addresses = addresses;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /// The whole address, which cannot be shown again; one that there was no longer works.
    public String make(Actor actor) {
        actor.mustHave(InboxPermissions.READ);
        addresses.withdraw(actor.id(), clock.instant());
        UUID id = UuidV7.next(clock);
        CalendarToken token = CalendarToken.random();
        addresses.add(id, actor.id(), token, clock.instant());
        events.publishEvent(new CalendarAddressMade(id, actor.id()));
        return properties.link("/kalender/" + token.value() + ".ics");
    }
}
