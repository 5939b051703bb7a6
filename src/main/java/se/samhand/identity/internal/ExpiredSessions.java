package se.samhand.identity.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.ClearedByItself;
import se.samhand.kernel.RetentionRule.Outlook;

/// Browsers whose sign-in has ended; Spring Session removes them every minute.
@Repository
class ExpiredSessions implements ClearedByItself {

    private final AgedRows rows;
    private final Duration idle;

    ExpiredSessions(JdbcClient jdbc, @Value("${spring.session.timeout}") Duration idle) {
        this.rows = new AgedRows(
                jdbc,
                "select primary_id as key, to_timestamp(expiry_time / 1000.0) as at from identity.web_session",
                "delete from identity.web_session where primary_id in (%s)");
        this.idle = idle;
    }

    @Override
    public String code() {
        return "identity.session";
    }

    @Override
    public Duration after() {
        return idle;
    }

    @Override
    public Outlook outlook(Instant moment) {
        return rows.outlook(moment);
    }
}
