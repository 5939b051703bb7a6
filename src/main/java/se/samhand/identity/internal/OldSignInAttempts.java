package se.samhand.identity.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Attempts to sign in that have not succeeded are counted for a day, and no longer.
@Repository
class OldSignInAttempts implements RetentionRule {

    private final JdbcClient jdbc;

    OldSignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select count(*) as number, min(attempted_at) as oldest
                          from identity.sign_in_attempt
                         where attempted_at < :before
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
                        delete from identity.sign_in_attempt
                         where id in (select id
                                        from identity.sign_in_attempt
                                       where attempted_at < :before
                                       order by attempted_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
