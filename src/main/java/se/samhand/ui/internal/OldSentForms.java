package se.samhand.ui.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Forms that nobody will send again are forgotten.
@Repository
class OldSentForms implements RetentionRule {

    private final AgedRows rows;

    OldSentForms(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select fingerprint as key, done_at as at from ui.sent_form",
                "delete from ui.sent_form where fingerprint in (%s)");
    }

    @Override
    public String code() {
        return "ui.sent-form";
    }

    @Override
    public Period keep() {
        return Period.ofDays(7);
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
