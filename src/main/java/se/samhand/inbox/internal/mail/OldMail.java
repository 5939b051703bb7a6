package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// What is known of mail that has ended; reminders stay, or an old task would be told anew.
@Repository
class OldMail implements RetentionRule {

    private final JdbcClient jdbc;

    OldMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select count(*) as number, min(made_at) as oldest
                          from inbox.mail
                         where made_at < :before
                           and state <> 'waiting'
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return oldest == null ? Outlook.NOTHING : new Outlook(row.getLong("number"), oldest.toInstant());
                })
                .single();
    }

    @Override
    public int remove(Instant before, int most) {
        jdbc.sql("delete from inbox.digest_day where day < cast(:before as date)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                        delete from inbox.mail
                         where id in (select id
                                        from inbox.mail
                                       where made_at < :before
                                         and state <> 'waiting'
                                       order by made_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
