package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.inbox.internal.mail.MailTrial.AT_ONCE;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.testing.DbTest;

/// Mail of one notice, all the way to a mail server.
@DbTest
@ExtendWith(OutputCaptureExtension.class)
class MailDbTest {

    private static final QuietHours EVENING_AND_NIGHT = new QuietHours(LocalTime.of(18, 0), LocalTime.of(7, 0));

    @Autowired
    private MailTrial trial;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void begin() {
        trial.begin();
    }

    @AfterEach
    void end() {
        trial.end();
    }

    @Test
    void sendsPlainTextThatSaysWhatItIsAndHowToGetLess() throws MessagingException {
        var notice = trial.announce(AT_ONCE, "åäö, nu");
        trial.send();

        var mail = trial.only();
        assertThat(mail.getSubject()).isEqualTo("Samhand: Ada Exempel provade åäö, nu");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(MailTrial.text(mail))
                .contains("Ada Exempel provade åäö, nu", "http://localhost:8080/aviseringar/" + notice);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<http://localhost:8080/installningar/avisering>");
        assertThat(mail.getHeader("Content-Language")).containsExactly("sv");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void writesInTheLanguageThatTheRecipientWants() throws MessagingException {
        trial.wish(null, "en", Map.of());
        trial.announce(AT_ONCE, "it");
        trial.send();

        assertThat(trial.only().getSubject()).isEqualTo("Samhand: Ada Exempel tried it");
    }

    @Test
    void letsNoWordBeginAnotherHeader() throws MessagingException {
        trial.announce(AT_ONCE, "x\r\nBcc: somebody@else.example\r\n\r\nText");
        trial.send();

        var mail = trial.only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).contains("x Bcc: somebody@else.example Text");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void sendsEachMailOnce() {
        trial.announce(AT_ONCE, "ett");
        trial.send();
        trial.send();

        assertThat(trial.received()).hasSize(1);
        assertThat(trial.states()).containsExactly("sent");
    }

    @Test
    void leavesToTheOtherNodeWhatItHolds() {
        trial.announce(AT_ONCE, "ett");

        transactions.executeWithoutResult(other -> {
            assertThat(mails.claimNext(trial.clock().instant())).isPresent();
            inAnotherConnection(trial::send);
            assertThat(trial.received()).isEmpty();
        });
        trial.send();

        assertThat(trial.received()).hasSize(1);
    }

    @Test
    void waitsForTheEndOfTheQuietHours() {
        trial.wish(EVENING_AND_NIGHT);
        trial.clock().moveTo("2026-11-23T22:15");
        trial.announce(AT_ONCE, "sent");

        trial.send();
        trial.clock().moveTo("2026-11-24T06:59");
        trial.send();
        assertThat(trial.received()).isEmpty();

        trial.clock().moveTo("2026-11-24T07:00");
        trial.send();
        assertThat(trial.received()).hasSize(1);
    }

    @Test
    void keepsTheQuietHoursAlsoForMailThatWasHeldUp() {
        trial.announce(AT_ONCE, "ett");
        trial.stopServer();
        trial.send();
        trial.wish(EVENING_AND_NIGHT);
        trial.clock().moveTo("2026-11-23T19:00");
        trial.startServer();

        trial.send();
        assertThat(trial.received()).isEmpty();

        trial.clock().moveTo("2026-11-24T07:00");
        trial.send();
        assertThat(trial.received()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        trial.announce(AT_ONCE, "ett");
        trial.stopServer();
        trial.send();
        assertThat(trial.states()).containsExactly("waiting unreachable");

        trial.startServer();
        trial.send();
        assertThat(trial.received()).as("Not before its time").isEmpty();

        trial.clock().move(Duration.ofMinutes(1));
        trial.send();
        assertThat(trial.received()).hasSize(1);
        assertThat(trial.states()).containsExactly("sent");
    }

    @Test
    void givesUpInTheEndAndSaysSo() {
        trial.announce(AT_ONCE, "ett");
        trial.stopServer();
        for (int attempt = 0; attempt < 9; attempt++) {
            trial.send();
            trial.clock().move(Duration.ofHours(25));
        }

        assertThat(trial.states()).containsExactly("given-up unreachable");
        assertThat(trial.isToldOfProblem()).isTrue();
    }

    @Test
    void givesUpAtOnceWhenTheAddressIsRefusedAndLogsNoAddress(CapturedOutput log) throws IOException {
        sendToRefusingServer();

        assertThat(trial.states()).containsExactly("given-up address-refused");
        assertThat(trial.isToldOfProblem()).isTrue();
        assertThat(log.getAll()).contains("address-refused").doesNotContain(trial.address());
    }

    @Test
    void forgetsTheProblemOnceMailHasReachedThePerson() throws IOException {
        sendToRefusingServer();
        trial.turnBack();
        trial.clock().move(Duration.ofMinutes(1));
        trial.announce(AT_ONCE, "två");
        trial.send();

        assertThat(trial.isToldOfProblem()).isFalse();
    }

    @Test
    void sendsNothingAboutWhatIsReadAlready() {
        var notice = trial.announce(AT_ONCE, "ett");
        jdbc.sql("update inbox.notice set read_at = now() where id = :id")
                .param("id", notice)
                .update();
        trial.send();

        assertThat(trial.received()).isEmpty();
        assertThat(trial.states()).containsExactly("not-needed");
    }

    @Test
    void queuesNothingWithoutAServerAndEmptiesTheQueue() {
        trial.announce(AT_ONCE, "ett");
        trial.sendWithoutServer();
        assertThat(trial.states()).containsExactly("given-up no-server");
        assertThat(trial.isToldOfProblem())
                .as("Told as a fact about the municipality")
                .isFalse();

        jdbc.sql("delete from inbox.mail").update();
        trial.announceWithoutServer(AT_ONCE, "två");
        assertThat(trial.states()).isEmpty();
    }

    private void sendToRefusingServer() throws IOException {
        trial.announce(AT_ONCE, "ett");
        try (var refusing = new RefusingMailServer()) {
            trial.turnTo(refusing.port());
            trial.send();
        }
    }

    private static void inAnotherConnection(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
