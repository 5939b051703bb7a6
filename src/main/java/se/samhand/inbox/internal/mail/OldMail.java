package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// What is known of mail that has ended; reminders stay, or an old task would be told anew.
@Repository
class OldMail implements RetentionRule {

    private final JdbcClient jdbc;
    private final AgedRows rows;

    OldMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new AgedRows(
                jdbc,
                "select id as key, made_at as at from inbox.mail where state <> 'waiting'",
                "delete from inbox.mail where id in (%s)");
    }

    @Override
    public String code() {
        return "inbox.mail";
    }

    @Override
    public Period keep() {
        return Period.ofDays(90);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(7);
    }

    @Override
    public Outlook outlook(Instant before) {
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        jdbc.sql("delete from inbox.digest_day where day < cast(:before as date)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        return rows.remove(before, most);
    }
}
