package se.samhand.organisation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// What can go wrong with units, and with the roles that hold in them.
@Repository
class OrganisationDataChecks implements DataChecks {

    private static final int WEEKS_TO_LOOK_AT_A_LIST = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("organisation.unit-without-parent", () -> Offenders.in(jdbc, """
                                select v.name as what, '/organisation/' || u.code as path
                                  from organisation.unit u
                                  join organisation.unit_version v on v.unit = u.code
                                 where u.kind in ('DISTRICT', 'SPECIALIST', 'DEPARTMENT', 'UNIT')
                                   and v.parent is null
                                   and v.period @> cast(:today as date)
                                """, today())),
                DataCheck.error("organisation.unit-without-name", () -> Offenders.in(jdbc, """
                                select u.code as what, '/organisation/' || u.code as path
                                  from organisation.unit u
                                 where not exists (select from organisation.unit_version v where v.unit = u.code)
                                """)),
                DataCheck.warning("organisation.reorganisation-late", () -> Offenders.in(jdbc, """
                                select r.title as what, '/omorganisationer/' || r.id as path
                                  from organisation.reorganisation r
                                 where r.carried_out_at is null
                                   and r.day < :today
                                """, today())),
                DataCheck.warning(
                        "organisation.list-waits",
                        () -> Offenders.in(
                                jdbc, """
                                select i.file_name as what, '/organisation/inlasningar/' || i.id as path
                                  from organisation.unit_import i
                                 where i.carried_out_at is null
                                   and i.received_at < cast(:time as date)
                                """, Map.of("time", Formats.today(clock).minusWeeks(WEEKS_TO_LOOK_AT_A_LIST)))),
                DataCheck.warning(
                        "organisation.role-in-ended-unit",
                        () -> Offenders.in(
                                jdbc,
                                """
                                select g.scope || ' · ' || right(g.person_id::text, 12) as what
                                     , '/administration/konton/' || g.person_id as path
                                  from identity.api_role_in_force g
                                 where g.scope <> :municipality
                                   and not exists (select from organisation.unit_version v
                                                    where v.unit = g.scope
                                                      and coalesce(v.valid_to >= :today, true))
                                """,
                                Map.of("today", Formats.today(clock), "municipality", ScopeId.MUNICIPALITY.value()))));
    }

    private Map<String, Object> today() {
        return Map.of("today", Formats.today(clock));
    }
}
