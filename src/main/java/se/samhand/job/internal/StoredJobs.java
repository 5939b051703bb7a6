package se.samhand.job.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.job.JobId;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;

/// All long work.
@Repository
class StoredJobs {

    private final JdbcClient jdbc;

    StoredJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Job job) {
        jdbc.sql("""
                        insert into job.job (id, kind, subject, about, started_by, created_at, state)
                        values (:id, :kind, :subject, :about, :startedBy, :createdAt, :state)
                        """)
                .param("id", job.id().value())
                .param("kind", job.kind())
                .param("subject", job.subject())
                .param("about", job.about())
                .param("startedBy", job.startedBy())
                .param("createdAt", at(job.createdAt()))
                .param("state", job.state().name())
                .update();
    }

    /// Stores the next state of work that was read with this version.
    void save(Job job, Instant now) {
        int updated = jdbc.sql("""
                        update job.job
                           set state = :state,
                               done = :done,
                               total = :total,
                               message = :message,
                               result_path = :resultPath,
                               refusal = :refusal,
                               begun_at = case when :state = 'RUNNING' then :now else begun_at end,
                               ended_at = :endedAt,
                               node = cast(:node as uuid),
                               heartbeat_at = case when cast(:node as uuid) is null then null else :now end,
                               attempt = :attempt,
                               version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .param("state", job.state().name())
                .param("done", job.progress().done())
                .param("total", job.progress().total())
                .param("message", job.progress().message())
                .param("resultPath", job.resultPath())
                .param("refusal", job.refusal())
                .param("now", at(now))
                .param("endedAt", job.endedAt() == null ? null : at(job.endedAt()))
                .param("node", job.node())
                .param("attempt", job.attempt())
                .param("id", job.id().value())
                .param("version", job.version())
                .update();
        if (updated == 0) {
            throw new StaleVersion("Job " + job.id() + " was changed by somebody else");
        }
    }

    Job get(JobId id) {
        return jdbc.sql(JobRows.SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> JobRows.job(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no job " + id));
    }

    Job getAndHold(JobId id) {
        return jdbc.sql(JobRows.SELECT + " where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> JobRows.job(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no job " + id));
    }

    int countUnended(UUID person) {
        return jdbc.sql("""
                        select count(*)
                          from job.job
                         where started_by = :person
                           and state in ('WAITING', 'RUNNING', 'STOPPING')
                        """).param("person", person).query(Integer.class).single();
    }

    int countEndedSince(UUID person, Instant time) {
        return jdbc.sql("""
                        select count(*)
                          from job.job
                         where started_by = :person
                           and ended_at >= :time
                        """)
                .param("person", person)
                .param("time", at(time))
                .query(Integer.class)
                .single();
    }

    List<Job> ofPerson(UUID person, int limit) {
        return jdbc.sql(JobRows.SELECT + " where started_by = :person order by created_at desc, id desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query((row, number) -> JobRows.job(row))
                .list();
    }

    void progressed(JobId id, JobProgress progress) {
        jdbc.sql("""
                        update job.job
                           set done = :done, total = :total, message = :message, message_arguments = :arguments
                         where id = :id
                        """)
                .param("done", progress.done())
                .param("total", progress.total())
                .param("message", progress.message())
                .param("arguments", progress.arguments().toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
