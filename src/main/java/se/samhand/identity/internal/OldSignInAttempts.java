package se.samhand.identity.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Attempts to sign in that have not succeeded are counted for a day, and no longer.
@Repository
class OldSignInAttempts implements RetentionRule {

    private final AgedRows rows;

    OldSignInAttempts(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select id as key, attempted_at as at from identity.sign_in_attempt",
                "delete from identity.sign_in_attempt where id in (%s)");
    }

    @Override
    public String code() {
        return "identity.sign-in-attempt";
    }

    @Override
    public Period keep() {
        return Period.ofDays(1);
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
