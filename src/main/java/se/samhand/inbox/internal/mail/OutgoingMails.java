package se.samhand.inbox.internal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The mail on its way, and how it went.
@Repository
class OutgoingMails {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutgoingMails(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(OutgoingMail mail, Instant madeAt, Instant notBefore) {
        jdbc.sql("""
                        insert into inbox.mail (id, recipient, kind, made_at, not_before)
                        values (:id, :recipient, :kind, :made_at, :not_before)
                        """)
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("kind", mail.kind().code())
                .param("made_at", madeAt.atOffset(ZoneOffset.UTC))
                .param("not_before", notBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addNotice(UUID mail, UUID notice) {
        jdbc.sql("insert into inbox.mail_notice (mail_id, notice_id) values (:mail, :notice)")
                .param("mail", mail)
                .param("notice", notice)
                .update();
    }

    /// The next mail whose time has come, held until the transaction ends; one that another node holds is passed over.
    Optional<OutgoingMail> claimNext(Instant now) {
        return jdbc.sql("""
                        select id, recipient, kind, attempts
                          from inbox.mail
                         where state = 'waiting'
                           and not_before <= :now
                         order by not_before, id
                         limit 1
                           for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> mail(row))
                .optional();
    }

    /// The notices that a mail tells of and that have not been read in the meantime, in the order they came.
    List<MailNotice> unreadNoticesOf(UUID mail) {
        return jdbc.sql("""
                        select n.id, n.code, n.arguments, n.actor
                          from inbox.notice n
                          join inbox.mail_notice m on m.notice_id = n.id
                         where m.mail_id = :mail
                           and n.read_at is null
                         order by n.noted_at, n.id
                        """)
                .param("mail", mail)
                .query((row, number) -> new MailNotice(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        json.readValue(row.getString("arguments"), ARGUMENTS),
                        row.getObject("actor", UUID.class)))
                .list();
    }

    void wait(UUID id, Instant notBefore) {
        jdbc.sql("update inbox.mail set not_before = :not_before where id = :id")
                .param("id", id)
                .param("not_before", notBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(UUID id, String failure, Instant nextAttempt) {
        jdbc.sql("""
                        update inbox.mail
                           set attempts = attempts + 1
                             , failure = :failure
                             , not_before = :next_attempt
                         where id = :id
                        """)
                .param("id", id)
                .param("failure", failure)
                .param("next_attempt", nextAttempt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("""
                        update inbox.mail
                           set state = 'sent'
                             , attempts = attempts + 1
                             , failure = null
                             , ended_at = :at
                         where id = :id
                        """).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void notNeeded(UUID id, Instant at) {
        jdbc.sql("update inbox.mail set state = 'not-needed', ended_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void giveUp(UUID id, String failure, Instant at) {
        jdbc.sql("""
                        update inbox.mail
                           set state = 'given-up'
                             , failure = :failure
                             , ended_at = :at
                         where id = :id
                        """)
                .param("id", id)
                .param("failure", failure)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Gives up all that waits, and tells how many that were.
    int giveUpAll(String failure, Instant at) {
        return jdbc.sql("""
                        update inbox.mail
                           set state = 'given-up'
                             , failure = :failure
                             , ended_at = :at
                         where state = 'waiting'
                        """)
                .param("failure", failure)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// When mail to a person was last given up, unless mail has reached them since.
    Optional<Instant> lastGivenUp(UUID recipient) {
        return jdbc.sql("""
                        select max(ended_at) as given_up_at
                          from inbox.mail
                         where recipient = :recipient
                           and state = 'given-up'
                           and failure <> 'no-server'
                        having max(ended_at) > coalesce((select max(ended_at)
                                                           from inbox.mail
                                                          where recipient = :recipient
                                                            and state = 'sent'), '-infinity')
                        """)
                .param("recipient", recipient)
                .query((row, number) ->
                        row.getObject("given_up_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getObject("recipient", UUID.class),
                OutgoingMail.Kind.ofCode(row.getString("kind")),
                row.getInt("attempts"));
    }
}
