package se.samhand.audit.internal.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Log reviews that were signed off long ago, with what their reviewers noted.
@Repository
class OldReviews implements RetentionRule {

    private final JdbcClient jdbc;

    OldReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "audit.review";
    }

    @Override
    public Period keep() {
        return Period.ofYears(10);
    }

    @Override
    public Period atLeast() {
        return Period.ofYears(5);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(signed_at) as oldest
                          from audit.review
                         where signed_at < :before
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
                        delete from audit.review
                         where id in (select id
                                        from audit.review
                                       where signed_at < :before
                                       order by signed_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
