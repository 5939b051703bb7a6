package se.samhand.plan.internal.draft;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.kernel.DataFindings;
import se.samhand.kernel.DataFindings.Example;
import tools.jackson.core.JacksonException;

/// What can go wrong with plans, and with the drafts that they are made of.
@Repository
class PlanDataChecks implements DataChecks {

    private final JdbcClient jdbc;

    PlanDataChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("plan.unit-not-there", () -> Offenders.in(jdbc, """
                                select p.title as what, '/handlingsplaner/' || p.id as path
                                  from plan.plan p
                                 where not exists (select from organisation.api_unit_period u
                                                    where u.unit = p.administration
                                                      and coalesce(u.valid_from <= p.period_to, true)
                                                      and coalesce(u.valid_to >= p.period_from, true))
                                """)),
                DataCheck.error("plan.code-not-in-strategy", () -> Offenders.in(jdbc, """
                                select distinct p.title || ' · ' || pointed.code as what
                                     , '/handlingsplaner/' || p.id as path
                                  from plan.plan p
                                  join plan.plan_row r on r.plan_id = p.id
                                  cross join lateral (
                                       select r.starting_point as code
                                       union all
                                       select a.code from plan.row_sub_area a where a.row_id = r.id) pointed
                                 where pointed.code is not null
                                   and not exists (select from strategy.api_code s
                                                    where s.strategy = p.strategy
                                                      and s.code = pointed.code)
                                """)),
                DataCheck.warning("plan.goal-not-there", () -> Offenders.in(jdbc, """
                                select p.title || ' · ' || g.goal as what, '/handlingsplaner/' || p.id as path
                                  from plan.activity_goal g
                                  join plan.activity a on a.id = g.activity_id
                                  join plan.plan_row r on r.id = a.row_id
                                  join plan.plan p on p.id = r.plan_id
                                 where not exists (select from strategy.api_goal known where known.code = g.goal)
                                """)),
                DataCheck.error("plan.earlier-version-empty", () -> Offenders.in(jdbc, """
                                select p.title || ' · ' || v.version as what
                                     , '/handlingsplaner/' || p.id || '/versioner' as path
                                  from plan.plan_version v
                                  join plan.plan p on p.id = v.plan_id
                                 where v.version < p.version
                                   and v.content is null
                                """)),
                DataCheck.warning("plan.invited-unit-ended", () -> Offenders.in(jdbc, """
                                select i.administration as what, '/handlingsplaner/inbjudningar/' || i.id as path
                                  from plan.invitation i
                                 where i.withdrawn_at is null
                                   and i.finished_at is null
                                   and not exists (select from organisation.api_unit_period u
                                                    where u.unit = i.administration
                                                      and coalesce(u.valid_to >= current_date, true))
                                """)),
                DataCheck.error("plan.draft-unreadable", this::unreadableDrafts));
    }

    private DataFindings unreadableDrafts() {
        record Draft(UUID id, String content) {}
        try (var drafts = jdbc
                .sql("""
                        select d.import_id, s.content
                          from plan.import_draft d
                          join plan.import_step s on s.import_id = d.import_id and s.position = d.position
                         order by d.import_id
                        """)
                .query((row, number) -> new Draft(row.getObject("import_id", UUID.class), row.getString("content")))
                .stream()) {
            return DataFindings.of(drafts.filter(draft -> !isReadable(draft.content()))
                    .map(draft -> draft.id().toString())
                    .map(id -> new Example(id.substring(id.length() - 12), "/handlingsplaner/inlasningar/" + id))
                    .toList());
        }
    }

    private static boolean isReadable(String content) {
        try {
            DraftJson.draft(content);
            return true;
        } catch (JacksonException notOurs) {
            return false;
        }
    }
}
