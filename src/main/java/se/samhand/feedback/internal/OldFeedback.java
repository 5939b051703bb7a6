package se.samhand.feedback.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Feedback that was taken care of goes, and the address of whoever wrote it.
@Repository
class OldFeedback implements RetentionRule {

    private final AgedRows rows;

    OldFeedback(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select id as key, settled_at as at from feedback.feedback",
                "delete from feedback.feedback where id in (%s)");
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
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return rows.remove(before, most);
    }
}
