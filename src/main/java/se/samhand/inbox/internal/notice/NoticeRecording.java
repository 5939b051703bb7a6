package se.samhand.inbox.internal.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.inbox.internal.mail.NoticePost;
import se.samhand.kernel.Notifying;
import se.samhand.kernel.UuidV7;

/// Keeps a notice for each person who should hear of an event, in the transaction that made the change.
///
/// Whoever did it is left out, and so is whoever has no account any more.
@Component
class NoticeRecording {

    private final Notices notices;
    private final NoticePost post;
    private final PersonDirectory people;
    private final Clock clock;

    NoticeRecording(Notices notices, NoticePost post, PersonDirectory people, Clock clock) {
        this.notices = notices;
        this.post = post;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void record(Notifying event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The event " + event.noticeCode()
                    + " was published outside a transaction, so people could hear of what never happened:"
                    + " publish it from a use case");
        }
        event.noticeRecipients().stream()
                .filter(person -> !person.equals(event.noticeActor()))
                .filter(person ->
                        people.find(person).filter(PersonSummary::isActive).isPresent())
                .forEach(person -> record(event, person));
    }

    private void record(Notifying event, UUID recipient) {
        Notice notice = new Notice(
                UuidV7.next(clock),
                recipient,
                event.noticeCode(),
                event.noticeArguments(),
                event.noticePath(),
                event.noticeActor(),
                clock.instant(),
                null);
        notices.add(notice);
        post.announce(notice.id(), recipient, notice.code());
    }
}
