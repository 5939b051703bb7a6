package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.MovableClock;
import se.samhand.inbox.People;
import se.samhand.inbox.internal.task.OpenTasksQuery;

/// Notices, the work that sends mail of them, a mail server that speaks SMTP, and a clock that the test moves.
@Component
class MailTrial {

    static final String AT_ONCE = "probe.happened";
    static final String IN_DIGEST = "probe.also";

    private final JdbcClient jdbc;
    private final OutgoingMails mails;
    private final Digests digests;
    private final Preferences preferences;
    private final MailWishes wishes;
    private final TransactionTemplate transactions;
    private final PersonDirectory directory;
    private final OpenTasksQuery tasks;
    private final LetterWriter writer;
    private final InboxProperties properties;
    private final People people;

    private MovableClock clock = MovableClock.at("2026-11-23T10:00");
    private GreenMail server = greenMail();
    private int port;

    MailTrial(
            JdbcClient jdbc,
            OutgoingMails mails,
            Digests digests,
            Preferences preferences,
            MailWishes wishes,
            TransactionTemplate transactions,
            PersonDirectory directory,
            OpenTasksQuery tasks,
            LetterWriter writer,
            InboxProperties properties,
            People people) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.digests = digests;
        this.preferences = preferences;
        this.wishes = wishes;
        this.transactions = transactions;
        this.directory = directory;
        this.tasks = tasks;
        this.writer = writer;
        this.properties = properties;
        this.people = people;
    }

    /// Monday morning at ten, nothing queued, no quiet hours, the server runs.
    void begin() {
        clock = MovableClock.at("2026-11-23T10:00");
        server = greenMail();
        startServer();
        for (var table : List.of("mail", "notice", "reminder", "digest_day", "mail_choice")) {
            jdbc.sql("delete from inbox." + table).update();
        }
        wish(null);
    }

    void end() {
        server.stop();
    }

    MovableClock clock() {
        return clock;
    }

    UUID person() {
        return people.id("unit-manager");
    }

    String address() {
        return directory.find(person()).orElseThrow().address();
    }

    void startServer() {
        server.start();
        port = server.getSmtp().getPort();
    }

    void stopServer() {
        server.stop();
    }

    /// Mail goes to another server from now on.
    void turnTo(int otherPort) {
        port = otherPort;
    }

    void turnBack() {
        port = server.getSmtp().getPort();
    }

    void wish(@Nullable QuietHours quiet) {
        wish(quiet, null, Map.of());
    }

    void wish(@Nullable QuietHours quiet, @Nullable String language, Map<String, MailChoice> choices) {
        var all = new HashMap<>(Map.of(AT_ONCE, MailChoice.AT_ONCE, IN_DIGEST, MailChoice.DIGEST));
        all.putAll(choices);
        preferences.put(
                person(),
                new MailPreferences(LocalTime.of(7, 30), quiet, language, all),
                preferences.versionOf(person()));
    }

    UUID announce(String code, String what) {
        return announce(code, what, Optional.of(sender()));
    }

    UUID announceWithoutServer(String code, String what) {
        return announce(code, what, Optional.empty());
    }

    private UUID announce(String code, String what, Optional<JavaMailSender> sender) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into inbox.notice (id, recipient, code, arguments, path, actor, noted_at, for_digest)
                        values (:id, :recipient, 'probe.happened', jsonb_build_object('what', :what::text), '/meny',
                                :actor, :now, false)
                        """)
                .param("id", id)
                .param("recipient", person())
                .param("what", what)
                .param("actor", people.id("administrator"))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var post = new NoticePost(mailServer(sender), wishes, mails, digests, clock);
        transactions.executeWithoutResult(transaction -> post.announce(id, person(), code));
        return id;
    }

    void makeDigests() {
        new DigestMaking(
                        mailServer(Optional.of(sender())),
                        directory,
                        wishes,
                        tasks,
                        digests,
                        mails,
                        transactions,
                        clock)
                .run(clock.instant());
    }

    void send() {
        send(Optional.of(sender()));
    }

    void sendWithoutServer() {
        send(Optional.empty());
    }

    private void send(Optional<JavaMailSender> sender) {
        new MailSending(mails, writer, mailServer(sender), wishes, directory, transactions, clock).run(clock.instant());
    }

    private MailServer mailServer(Optional<JavaMailSender> sender) {
        return new MailServer(sender, properties, clock);
    }

    private JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How mail to the person fares: `state` or `state failure`.
    List<String> states() {
        return jdbc.sql(
                        "select concat_ws(' ', state, failure) as fared from inbox.mail where recipient = :person order by made_at")
                .param("person", person())
                .query((row, number) -> row.getString("fared"))
                .list();
    }

    boolean isToldOfProblem() {
        return mails.lastGivenUp(person()).isPresent();
    }

    private static GreenMail greenMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
}
