package se.samhand.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;

/// What can go wrong with what waits for people.
@Repository
class InboxDataChecks implements DataChecks {

    private static final Duration LONG_ENOUGH = Duration.ofDays(1);
    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.warning("inbox.delegated-to-closed-account", () -> Offenders.in(jdbc, """
                                select d.source || ' · ' || right(d.to_person::text, 12) as what
                                     , '/administration/konton/' || d.to_person as path
                                  from inbox.delegation d
                                  left join identity.api_account a on a.id = d.to_person
                                 where d.withdrawn_at is null
                                   and a.is_open is not true
                                """)),
                DataCheck.error("inbox.calendar-of-closed-account", () -> Offenders.in(jdbc, """
                                select right(c.person::text, 12) as what, '/administration/konton/' || c.person as path
                                  from inbox.calendar_address c
                                  left join identity.api_account a on a.id = c.person
                                 where c.withdrawn_at is null
                                   and (a.id is null or a.is_erased)
                                """)),
                DataCheck.error("inbox.notice-to-nobody", () -> Offenders.in(jdbc, """
                                select n.code || ' · ' || right(n.recipient::text, 12) as what, cast(null as text) as path
                                  from inbox.notice n
                                  left join identity.api_account a on a.id = n.recipient
                                 where a.id is null
                                    or a.is_erased
                                """)),
                DataCheck.warning("inbox.mail-waits", () -> Offenders.in(jdbc, """
                                select m.kind || ' · ' || right(m.id::text, 12) as what, cast(null as text) as path
                                  from inbox.mail m
                                 where m.state = 'waiting'
                                   and m.not_before < :time
                                """, since(LONG_ENOUGH))),
                DataCheck.warning("inbox.mail-given-up", () -> Offenders.in(jdbc, """
                                select m.failure || ' · ' || right(m.recipient::text, 12) as what
                                     , '/administration/konton/' || m.recipient as path
                                  from inbox.mail m
                                 where m.state = 'given-up'
                                   and m.ended_at > :time
                                """, since(LATELY))));
    }

    private Map<String, Object> since(Duration age) {
        return Map.of("time", clock.instant().minus(age).atOffset(ZoneOffset.UTC));
    }
}
