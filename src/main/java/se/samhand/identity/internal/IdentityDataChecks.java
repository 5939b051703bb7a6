package se.samhand.identity.internal;

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

/// What can go wrong with accounts.
@Repository
class IdentityDataChecks implements DataChecks {

    /// Whoever comes back before that finds the account as it was.
    private static final Duration MAY_COME_BACK = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    IdentityDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.warning(
                        "identity.role-of-closed-account",
                        () -> Offenders.in(
                                jdbc,
                                """
                                select right(p.id::text, 12) as what, '/administration/konton/' || p.id as path
                                  from identity.person p
                                 where p.closed_at < :time
                                   and exists (select from identity.role_grant g
                                                where g.person_id = p.id
                                                  and g.ended_at is null)
                                """,
                                Map.of(
                                        "time",
                                        clock.instant().minus(MAY_COME_BACK).atOffset(ZoneOffset.UTC)))),
                DataCheck.error("identity.way-in-to-closed-account", () -> Offenders.in(jdbc, """
                                select right(p.id::text, 12) as what, '/administration/konton/' || p.id as path
                                  from identity.person p
                                 where p.closed_at is not null
                                   and (exists (select from identity.invitation i where i.person_id = p.id)
                                        or exists (select from identity.web_session s
                                                    where s.principal_name = p.id::text))
                                """)),
                DataCheck.error("identity.left-after-erasure", () -> Offenders.in(jdbc, """
                                select right(p.id::text, 12) as what, '/administration/konton/' || p.id as path
                                  from identity.person p
                                 where p.erased_at is not null
                                   and (exists (select from identity.password o where o.person_id = p.id)
                                        or exists (select from identity.authenticator o where o.person_id = p.id)
                                        or exists (select from identity.recovery_code o where o.person_id = p.id)
                                        or exists (select from identity.passkey o where o.person_id = p.id)
                                        or exists (select from identity.known_device o where o.person_id = p.id))
                                """)));
    }
}
