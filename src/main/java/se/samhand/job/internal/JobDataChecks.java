package se.samhand.job.internal;

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

/// What can go wrong with long work and work by the clock.
@Repository
class JobDataChecks implements DataChecks {

    private static final Duration SILENT = Duration.ofHours(1);
    private static final Duration WAITING = Duration.ofDays(1);
    private static final int FAILURES = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error(
                        "job.stuck",
                        () -> Offenders.in(jdbc, """
                                select j.kind || ' · ' || right(j.id::text, 12) as what, '/pagaende/' || j.id as path
                                  from job.job j
                                 where j.heartbeat_at < :silent
                                    or (j.state = 'WAITING' and j.created_at < :waiting)
                                """, Map.of("silent", before(SILENT), "waiting", before(WAITING)))),
                DataCheck.error(
                        "job.schedule-late",
                        () -> Offenders.in(jdbc, """
                                select t.task_name as what, cast(null as text) as path
                                  from job.scheduled_task t
                                 where (not t.picked and t.execution_time < :waiting)
                                    or (t.picked and t.last_heartbeat < :silent)
                                """, Map.of("silent", before(SILENT), "waiting", before(WAITING)))),
                DataCheck.warning("job.schedule-fails", () -> Offenders.in(jdbc, """
                                select t.task_name as what, cast(null as text) as path
                                  from job.scheduled_task t
                                 where t.consecutive_failures >= :failures
                                """, Map.of("failures", FAILURES))));
    }

    private Object before(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }
}
