package se.samhand.job.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Long work that ended long ago is forgotten.
@Repository
class OldJobs implements RetentionRule {

    private final JdbcClient jdbc;

    OldJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "job.ended";
    }

    @Override
    public Period keep() {
        return Period.ofDays(30);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(1);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(ended_at) as oldest
                          from job.job
                         where ended_at < :before
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
                        delete from job.job
                         where id in (select id
                                        from job.job
                                       where ended_at < :before
                                       order by ended_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
