package se.samhand.job.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Long work that ended long ago is forgotten.
@Repository
class OldJobs implements RetentionRule {

    private final AgedRows rows;

    OldJobs(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc, "select id as key, ended_at as at from job.job", "delete from job.job where id in (%s)");
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
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return rows.remove(before, most);
    }
}
