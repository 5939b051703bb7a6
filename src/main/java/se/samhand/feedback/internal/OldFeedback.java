package se.samhand.feedback.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Feedback that was taken care of goes, and the address of whoever wrote it.
@Repository
class OldFeedback implements RetentionRule {

    private final JdbcClient jdbc;

    OldFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "feedback.settled";
    }

    @Override
    public Period keep() {
        return Period.ofYears(2);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(30);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(settled_at) as oldest
                          from feedback.feedback
                         where settled_at < :before
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
                        delete from feedback.feedback
                         where id in (select id
                                        from feedback.feedback
                                       where settled_at < :before
                                       order by settled_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
