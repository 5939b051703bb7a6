package se.samhand.inbox.internal.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.InvitationMail;
import se.samhand.kernel.UuidV7;

/// Queues mail with a one-time link, in the transaction that made the invitation; quiet hours do not hold it up.
@Component
class InvitationQueue implements InvitationMail {

    private final MailServer server;
    private final OutgoingMails mails;
    private final Clock clock;

    InvitationQueue(MailServer server, OutgoingMails mails, Clock clock) {
        this.server = server;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public boolean isOffered() {
        return server.isConfigured();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(UUID person) {
        Instant now = clock.instant();
        mails.add(new OutgoingMail(UuidV7.next(clock), person, OutgoingMail.Kind.INVITATION, 0), now, now);
    }
}
