package se.samhand.inbox.internal.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.Task;
import se.samhand.inbox.internal.TaskWords;
import se.samhand.inbox.internal.mail.InboxProperties;
import se.samhand.inbox.internal.mail.MailWishes;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.OpenTasksQuery;
import se.samhand.kernel.Actor;
import se.samhand.ui.Words;

/// The calendar behind a secret address: the last days of what waits for a person now.
@Component
public class CalendarFeedQuery {

    private static final int MOST_EVENTS = 500;

    private final CalendarAddresses addresses;
    private final PersonDirectory people;
    private final OpenTasksQuery tasks;
    private final MailWishes wishes;
    private final MessageSource messages;
    private final InboxProperties properties;
    private final Clock clock;

    CalendarFeedQuery(
            CalendarAddresses addresses,
            PersonDirectory people,
            OpenTasksQuery tasks,
            MailWishes wishes,
            MessageSource messages,
            InboxProperties properties,
            Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.tasks = tasks;
        this.wishes = wishes;
        this.messages = messages;
        this.properties = properties;
        this.clock = clock;
    }

    /// When the address that a person has was made.
    @Transactional(readOnly = true)
    public Optional<Instant> addressMadeAt(Actor person) {
        return addresses.madeAt(person.id());
    }

    /// Nothing when the token opens no calendar, or no longer does; a closed account closes its calendar.
    @Transactional(readOnly = true)
    public Optional<String> calendar(String token) {
        return addresses
                .personOf(new CalendarToken(token))
                .flatMap(people::actorOf)
                .filter(person -> person.may(InboxPermissions.READ))
                .map(this::calendar);
    }

    private String calendar(Actor person) {
        Words words = words(person.id());
        CalendarText text = new CalendarText(words.get("inbox.calendar.name"), clock.instant());
        tasks.waitingFor(person).stream()
                .map(OpenTask::task)
                .filter(task -> task.due() != null)
                .limit(MOST_EVENTS)
                .forEach(task -> add(task, text, words));
        return text.end();
    }

    private void add(Task task, CalendarText text, Words words) {
        LocalDate due = task.due();
        if (due != null) {
            var address = properties.link(task.path());
            text.allDay(
                    task.key() + "@" + properties.address().getHost(),
                    due,
                    TaskWords.title(task, words),
                    TaskWords.facts(task, words) + "\n" + address,
                    URI.create(address));
        }
    }

    private Words words(UUID person) {
        String chosen = wishes.of(person).language();
        String language = chosen == null
                ? people.find(person).map(PersonSummary::language).orElse("sv")
                : chosen;
        return Words.inLanguage(messages, language);
    }
}
