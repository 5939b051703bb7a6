package se.samhand.inbox.internal.mail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.Task;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.OpenTasksQuery;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UuidV7;

/// Queues the digest of each person on weekdays, once their time of day has come.
///
/// It holds what came since the last one, and the tasks whose last day is near and that they were not reminded of.
/// A day whose time passed while everything was down is made up for on the same day.
@Component
class DigestMaking implements Schedule {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final MailServer server;
    private final PersonDirectory people;
    private final MailWishes wishes;
    private final OpenTasksQuery tasks;
    private final Digests digests;
    private final OutgoingMails mails;
    private final TransactionOperations transactions;
    private final Clock clock;

    DigestMaking(
            MailServer server,
            PersonDirectory people,
            MailWishes wishes,
            OpenTasksQuery tasks,
            Digests digests,
            OutgoingMails mails,
            TransactionOperations transactions,
            Clock clock) {
        this.server = server;
        this.people = people;
        this.wishes = wishes;
        this.tasks = tasks;
        this.digests = digests;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inbox.digest";
    }

    @Override
    public String cron() {
        return "30 */5 * * * *";
    }

    @Override
    public void run(Instant due) {
        ZonedDateTime now = clock.instant().atZone(SWEDEN);
        if (!server.isConfigured() || WEEKEND.contains(now.getDayOfWeek())) {
            return;
        }
        LocalDate today = now.toLocalDate();
        Set<UUID> done = digests.seenTo(today);
        people.active().stream()
                .filter(person -> !done.contains(person))
                .forEach(person ->
                        transactions.executeWithoutResult(transaction -> seeTo(person, today, now.toLocalTime())));
    }

    private void seeTo(UUID person, LocalDate today, LocalTime time) {
        MailPreferences wanted = wishes.of(person);
        if (time.isBefore(wanted.digestAt()) || !digests.claim(person, today)) {
            return;
        }
        Instant now = clock.instant();
        OutgoingMail mail = new OutgoingMail(UuidV7.next(clock), person, OutgoingMail.Kind.DIGEST, 0);
        List<UUID> notices = digests.takeNotices(person);
        List<Reminder> near = nearTasks(person, wanted, today);
        if (notices.isEmpty() && near.isEmpty()) {
            return;
        }
        mails.add(mail, now, wanted.firstMomentFrom(now));
        notices.forEach(notice -> mails.addNotice(mail.id(), notice));
        near.forEach(reminder -> digests.addReminder(person, reminder, mail.id()));
    }

    private List<Reminder> nearTasks(UUID person, MailPreferences wanted, LocalDate today) {
        if (wishes.choice(wanted, NoticeKinds.TASKS_DUE) == MailChoice.NONE) {
            return List.of();
        }
        return people.actorOf(person)
                .filter(actor -> actor.may(InboxPermissions.READ))
                .map(actor -> nearTasks(actor, today))
                .orElse(List.of());
    }

    private List<Reminder> nearTasks(Actor person, LocalDate today) {
        Set<Reminder> given = digests.remindersTo(person.id());
        return tasks.waitingFor(person).stream()
                .map(OpenTask::task)
                .flatMap(task -> reminder(task, today).stream())
                .filter(reminder -> !given.contains(reminder))
                .toList();
    }

    private static List<Reminder> reminder(Task task, LocalDate today) {
        LocalDate due = task.due();
        return due == null || !Reminder.isNear(due, today) ? List.of() : List.of(Reminder.of(task.key(), due, today));
    }
}
