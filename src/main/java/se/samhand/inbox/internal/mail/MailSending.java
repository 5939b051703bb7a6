package se.samhand.inbox.internal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.job.Schedule;

/// Sends the mail whose time has come, one at a time, each in a transaction that holds it so that no other node does.
///
/// What fails is tried again with growing delay, and given up after two days.
/// If the power goes between the server's answer and our note of it, the same mail is sent once more, with the same
/// Message-ID.
@Component
class MailSending implements Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private static final int MOST_AT_A_TIME = 500;

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final OutgoingMails mails;
    private final LetterWriter writer;
    private final MailServer server;
    private final MailWishes wishes;
    private final PersonDirectory people;
    private final TransactionOperations transactions;
    private final Clock clock;

    MailSending(
            OutgoingMails mails,
            LetterWriter writer,
            MailServer server,
            MailWishes wishes,
            PersonDirectory people,
            TransactionOperations transactions,
            Clock clock) {
        this.mails = mails;
        this.writer = writer;
        this.server = server;
        this.wishes = wishes;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inbox.mail";
    }

    @Override
    public String cron() {
        return "0 * * * * *";
    }

    @Override
    public void run(Instant due) {
        if (!server.isConfigured()) {
            transactions.executeWithoutResult(transaction -> mails.giveUpAll("no-server", clock.instant()));
            return;
        }
        int taken = 0;
        while (taken < MOST_AT_A_TIME && Boolean.TRUE.equals(transactions.execute(transaction -> sendNext()))) {
            taken++;
        }
    }

    /// Whether it makes sense to go on with the next one.
    private boolean sendNext() {
        Optional<OutgoingMail> next = mails.claimNext(clock.instant());
        return next.isPresent() && send(next.get());
    }

    private boolean send(OutgoingMail mail) {
        Instant now = clock.instant();
        Optional<PersonSummary> recipient = people.find(mail.recipient()).filter(PersonSummary::isActive);
        if (recipient.isEmpty()) {
            mails.notNeeded(mail.id(), now);
            return true;
        }
        MailPreferences wanted = wishes.of(mail.recipient());
        Instant allowed = mail.kind() == OutgoingMail.Kind.INVITATION ? now : wanted.firstMomentFrom(now);
        if (allowed.isAfter(now)) {
            mails.wait(mail.id(), allowed);
            return true;
        }
        Optional<Letter> letter = writer.write(mail, recipient.get(), wanted);
        if (letter.isEmpty()) {
            mails.notNeeded(mail.id(), now);
            return true;
        }
        return note(mail, server.deliver(letter.get()), now);
    }

    private boolean note(OutgoingMail mail, Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Accepted accepted -> {
                mails.sent(mail.id(), now);
                yield true;
            }
            case Delivery.Refused refused -> {
                giveUp(mail, refused.failure(), now);
                yield true;
            }
            case Delivery.Failed failed -> {
                if (mail.attempts() < DELAYS.size()) {
                    mails.failed(mail.id(), failed.failure(), now.plus(DELAYS.get(mail.attempts())));
                } else {
                    giveUp(mail, failed.failure(), now);
                }
                yield !failed.isForAll();
            }
        };
    }

    private void giveUp(OutgoingMail mail, String failure, Instant now) {
        mails.giveUp(mail.id(), failure, now);
        LOG.warn("Mail {} is given up after {} attempts: {}", mail.id(), mail.attempts() + 1, failure);
    }
}
