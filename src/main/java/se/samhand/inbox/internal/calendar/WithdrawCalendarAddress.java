package se.samhand.inbox.internal.calendar;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.inbox.CalendarAddressWithdrawn;
import se.samhand.inbox.InboxPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person wants that nobody can read their calendar any more, not even those who have the address.
@UseCase
public class WithdrawCalendarAddress {

    private final CalendarAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawCalendarAddress(CalendarAddresses addresses, ApplicationEventPublisher events, Clock clock) {
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /// Nothing happens when there is none.
    public void withdraw(Actor actor) {
        actor.mustHave(InboxPermissions.READ);
        addresses
                .withdraw(actor.id(), clock.instant())
                .ifPresent(address -> events.publishEvent(new CalendarAddressWithdrawn(address, actor.id())));
    }
}
