package se.samhand.inbox.internal.notice;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Notices that are older than anybody needs them.
@Repository
class OldNotices implements RetentionRule {

    private final AgedRows rows;

    OldNotices(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select id as key, noted_at as at from inbox.notice",
                "delete from inbox.notice where id in (%s)");
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
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return rows.remove(before, most);
    }
}
