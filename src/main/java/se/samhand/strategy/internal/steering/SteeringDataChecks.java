package se.samhand.strategy.internal.steering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.ui.Formats;

/// What can go wrong with steering documents.
@Repository
class SteeringDataChecks implements DataChecks {

    private final JdbcClient jdbc;
    private final Clock clock;

    SteeringDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("strategy.steering-owner-unknown", () -> Offenders.in(jdbc, """
                                select d.title as what, '/styrdokument/' || d.code as path
                                  from strategy.steering_document d
                                 where d.owner is not null
                                   and not exists (select from organisation.api_unit_period u where u.unit = d.owner)
                                """)),
                DataCheck.warning(
                        "strategy.steering-owner-ended",
                        () -> Offenders.in(jdbc, """
                                select d.title as what, '/styrdokument/' || d.code as path
                                  from strategy.steering_document d
                                 where (d.valid_to is null or d.valid_to >= :today)
                                   and exists (select from organisation.api_unit_period u where u.unit = d.owner)
                                   and not exists (select from organisation.api_unit_period u
                                                    where u.unit = d.owner
                                                      and (u.valid_to is null or u.valid_to >= :today))
                                """, Map.of("today", Formats.today(clock)))));
    }
}
