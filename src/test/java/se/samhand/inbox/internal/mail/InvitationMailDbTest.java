package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.identity.internal.InvitationLink;
import se.samhand.identity.internal.InvitedPersonQuery;
import se.samhand.identity.internal.OpenAccount;
import se.samhand.identity.internal.WithdrawInvitation;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.DbTest;

/// A one-time link by mail: made when the mail leaves, so that none lies in the queue.
@DbTest
class InvitationMailDbTest {

    private static final Actor ADMINISTRATOR = Actor.samhand("identity.administer");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/inbjudan/(\\S+)");

    @Autowired
    private MailTrial trial;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private WithdrawInvitation withdrawInvitation;

    @Autowired
    private InvitedPersonQuery invited;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        trial.begin();
    }

    @AfterEach
    void end() {
        trial.end();
    }

    @Test
    void carriesALinkThatTakesThePlaceOfTheOneBefore() throws MessagingException {
        var opened = open("im.mailed");
        queue(opened.person());
        trial.clock().moveTo("2026-11-23T23:30");
        trial.send();

        var mail = trial.only();
        var link = LINK.matcher(MailTrial.text(mail));
        assertThat(mail.getSubject()).isEqualTo("Samhand: välj ditt lösenord");
        assertThat(link.find()).isTrue();
        assertThat(invited.find(InvitationLink.of(link.group(1))))
                .hasValueSatisfying(person -> assertThat(person.id()).isEqualTo(opened.person()));
        assertThat(invited.find(InvitationLink.of(opened.secret()))).isEmpty();
    }

    @Test
    void isNotSentOnceWithdrawn() {
        var opened = open("im.withdrawn");
        queue(opened.person());

        assertThat(withdrawInvitation.withdraw(opened.person(), ADMINISTRATOR))
                .isInstanceOf(WithdrawInvitation.Outcome.Withdrawn.class);
        trial.send();

        assertThat(trial.received()).isEmpty();
        assertThat(invited.find(InvitationLink.of(opened.secret()))).isEmpty();
        assertThat(jdbc.sql("select state from inbox.mail where recipient = :person")
                        .param("person", opened.person())
                        .query(String.class)
                        .single())
                .isEqualTo("not-needed");
        assertThat(withdrawInvitation.withdraw(opened.person(), ADMINISTRATOR))
                .isInstanceOf(WithdrawInvitation.Outcome.HasNone.class);
    }

    private OpenAccount.Outcome.Opened open(String name) {
        var details = new OpenAccount.Details("Siv Prov", name, name + "@example.org", ScopeId.MUNICIPALITY);
        return (OpenAccount.Outcome.Opened) openAccount.open(details, ADMINISTRATOR);
    }

    private void queue(UUID person) {
        var now = trial.clock().instant();
        var mail = new OutgoingMail(UUID.randomUUID(), person, OutgoingMail.Kind.INVITATION, 0);
        transactions.executeWithoutResult(transaction -> mails.add(mail, now, now));
    }
}
