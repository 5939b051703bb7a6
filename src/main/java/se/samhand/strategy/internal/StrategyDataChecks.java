package se.samhand.strategy.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;

/// What can go wrong with strategies.
@Repository
class StrategyDataChecks implements DataChecks {

    private final JdbcClient jdbc;

    StrategyDataChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("strategy.without-template", () -> Offenders.in(jdbc, """
                                select s.title as what, cast(null as text) as path
                                  from strategy.strategy s
                                 where not exists (select from strategy.plan_template_column c
                                                    where c.strategy_code = s.code
                                                      and c.content_version = s.content_version)
                                """)),
                DataCheck.error("strategy.template-unpublished", () -> Offenders.in(jdbc, """
                                select s.title as what, '/mallar/' || s.code as path
                                  from strategy.strategy s
                                 where not exists (select from strategy.template_edition e
                                                    where e.strategy_code = s.code
                                                      and e.number = 1)
                                    or (select max(e.number) <> count(*)
                                          from strategy.template_edition e
                                         where e.strategy_code = s.code
                                           and e.number is not null)
                                """)),
                DataCheck.error("strategy.sub-area-out-of-sight", () -> Offenders.in(jdbc, """
                                select a.code || ' ' || a.name as what, cast(null as text) as path
                                  from strategy.sub_area a
                                  join strategy.strategy s
                                    on s.code = a.strategy_code and s.content_version = a.content_version
                                  join strategy.starting_point p
                                    on p.strategy_code = a.strategy_code and p.code = a.starting_point_code
                                 where p.content_version <> s.content_version
                                """)));
    }
}
