package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What nobody needs any more.
@Repository
class OldRows {

    private final JdbcClient jdbc;

    OldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Mail that has ended, and days whose digest was seen to; reminders stay, or an old task would be told anew.
    void removeMail(Instant before) {
        jdbc.sql("delete from inbox.mail where made_at < :before and state <> 'waiting'")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from inbox.digest_day where day < cast(:before as date)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeNotices(Instant before) {
        jdbc.sql("delete from inbox.notice where noted_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
