package se.samhand.audit.internal.review;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Log reviews that were signed off long ago, with what their reviewers noted.
@Repository
class OldReviews implements RetentionRule {

    private final AgedRows rows;

    OldReviews(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select id as key, signed_at as at from audit.review",
                "delete from audit.review where id in (%s)");
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
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return rows.remove(before, most);
    }
}
