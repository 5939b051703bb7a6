package se.samhand.inbox.internal.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.UuidV7;

/// Queues mail about a notice, in the transaction that made the notice: both are kept or neither.
///
/// Without a mail server nothing is queued, or it would wait for ever.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticePost {

    private final MailServer server;
    private final MailWishes wishes;
    private final OutgoingMails mails;
    private final Digests digests;
    private final Clock clock;

    NoticePost(MailServer server, MailWishes wishes, OutgoingMails mails, Digests digests, Clock clock) {
        this.server = server;
        this.wishes = wishes;
        this.mails = mails;
        this.digests = digests;
        this.clock = clock;
    }

    public void announce(UUID notice, UUID recipient, String code) {
        if (!server.isConfigured()) {
            return;
        }
        MailPreferences wanted = wishes.of(recipient);
        switch (wishes.choice(wanted, code)) {
            case AT_ONCE -> queue(notice, recipient, wanted);
            case DIGEST -> digests.hold(notice);
            case NONE -> {}
        }
    }

    private void queue(UUID notice, UUID recipient, MailPreferences wanted) {
        Instant now = clock.instant();
        OutgoingMail mail = new OutgoingMail(UuidV7.next(clock), recipient, OutgoingMail.Kind.AT_ONCE, 0);
        mails.add(mail, now, wanted.firstMomentFrom(now));
        mails.addNotice(mail.id(), notice);
    }
}
