package se.samhand.job.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.job.JobId;

/// Whose turn it is, and which nodes are alive.
@Repository
class JobTurns {

    private final JdbcClient jdbc;

    JobTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The work whose turn it is, held: of the person with the least work running, and among them whoever began
    /// something longest ago, what has waited longest.
    ///
    /// The lock keeps two nodes from giving one person more than their share.
    Optional<Job> findNextAndHold(int perPerson) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('job.job', 0))")
                .query((row, number) -> number)
                .single();
        return jdbc.sql(JobRows.SELECT + """
                         where id = (
                               select next.id
                                 from job.job next
                                 left join lateral (
                                      select count(*) filter (where other.node is not null) as running,
                                             max(other.begun_at) as last_begun
                                        from job.job other
                                       where other.started_by = next.started_by) person on true
                                where next.state = 'WAITING'
                                  and person.running < :perPerson
                                order by person.running, person.last_begun nulls first, next.created_at
                                limit 1)
                           for update
                        """)
                .param("perPerson", perPerson)
                .query((row, number) -> JobRows.job(row))
                .optional();
    }

    /// Says that the node is alive and does these; answers with those that somebody asked to stop.
    List<JobId> beat(UUID node, Set<JobId> running, Instant now) {
        return jdbc
                .sql("""
                        update job.job
                           set heartbeat_at = :now
                         where node = :node
                           and id = any (:running)
                        returning id, state
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("node", node)
                .param("running", running.stream().map(JobId::value).toArray(UUID[]::new))
                .query((row, number) -> row.getString("state").equals(JobState.STOPPING.name())
                        ? Optional.of(new JobId(row.getObject("id", UUID.class)))
                        : Optional.<JobId>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Work whose node has not said for some time that it is alive.
    List<Job> lostSince(Instant time) {
        return jdbc.sql(JobRows.SELECT + " where heartbeat_at < :time for update skip locked")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query((row, number) -> JobRows.job(row))
                .list();
    }
}
