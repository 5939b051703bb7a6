package se.samhand.inbox.internal.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Notices that are older than anybody needs them.
@Repository
class OldNotices implements RetentionRule {

    private final JdbcClient jdbc;

    OldNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "inbox.notice";
    }

    @Override
    public Period keep() {
        return Period.ofDays(365);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(30);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(noted_at) as oldest
                          from inbox.notice
                         where noted_at < :before
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
        return jdbc.sql("""
                        delete from inbox.notice
                         where id in (select id
                                        from inbox.notice
                                       where noted_at < :before
                                       order by noted_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
