package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;

/// Whether mail can reach a person.
@Component
public class MailStateQuery {

    private final MailServer server;
    private final OutgoingMails mails;

    MailStateQuery(MailServer server, OutgoingMails mails) {
        this.server = server;
        this.mails = mails;
    }

    /// Whether the municipality has set up mail at all.
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /// When mail to this person was given up, unless mail has reached them since.
    @Transactional(readOnly = true)
    public Optional<Instant> givenUpFor(Actor person) {
        return mails.lastGivenUp(person.id());
    }
}
