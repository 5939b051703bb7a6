package se.samhand.discussion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.NotFound;

/// The threads, with who is done with them.
@Repository
class Threads {

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DiscussionThread thread) {
        jdbc.sql("""
                        insert into discussion.thread ( id,  subject_kind,  subject_id,  started_at,  started_by)
                        values                        (:id, :subject_kind, :subject_id, :started_at, :started_by)
                        """)
                .param("id", thread.id())
                .param("subject_kind", thread.subject().kind())
                .param("subject_id", thread.subject().id())
                .param("started_at", thread.startedAt().atOffset(ZoneOffset.UTC))
                .param("started_by", thread.startedBy())
                .update();
    }

    DiscussionThread get(UUID id) {
        return jdbc.sql("""
                        select t.id, t.subject_kind, t.subject_id, t.started_at, t.started_by
                             , r.resolved_at, r.resolved_by
                          from discussion.thread t
                          left join discussion.resolution r on r.thread_id = t.id and r.reopened_at is null
                         where t.id = :id
                        """)
                .param("id", id)
                .query((result, number) -> thread(result))
                .optional()
                .orElseThrow(() -> new NotFound("No thread " + id));
    }

    /// Gets a thread and holds it until the transaction ends, so that nobody answers what is just being resolved.
    DiscussionThread getAndHold(UUID id) {
        jdbc.sql("""
                        select id
                          from discussion.thread
                         where id = :id
                           for update
                        """).param("id", id).query(UUID.class).optional();
        return get(id);
    }

    /// The threads about a thing, the one with the latest word first, and last those in which all is removed.
    List<DiscussionThread> about(SubjectId subject, boolean isResolved, int limit, long offset) {
        return jdbc.sql("""
                        select t.id, t.subject_kind, t.subject_id, t.started_at, t.started_by
                             , r.resolved_at, r.resolved_by
                          from discussion.thread t
                          left join discussion.resolution r on r.thread_id = t.id and r.reopened_at is null
                         where t.subject_kind = :subject_kind
                           and t.subject_id = :subject_id
                           and (r.id is not null) = :is_resolved
                         order by exists (select 1
                                            from discussion.comment c
                                           where c.thread_id = t.id
                                             and c.deleted_at is null) desc
                             , (select max(c.written_at) from discussion.comment c where c.thread_id = t.id) desc
                             , t.id desc
                         limit :limit
                        offset :offset
                        """)
                .param("subject_kind", subject.kind())
                .param("subject_id", subject.id())
                .param("is_resolved", isResolved)
                .param("limit", limit)
                .param("offset", offset)
                .query((result, number) -> thread(result))
                .list();
    }

    void resolve(DiscussionThread thread, UUID resolution, Instant at, UUID by) {
        jdbc.sql("""
                        insert into discussion.resolution ( id,  thread_id,  resolved_at,  resolved_by)
                        values                            (:id, :thread_id, :resolved_at, :resolved_by)
                        """)
                .param("id", resolution)
                .param("thread_id", thread.id())
                .param("resolved_at", at.atOffset(ZoneOffset.UTC))
                .param("resolved_by", by)
                .update();
    }

    void reopen(DiscussionThread thread, Instant at, UUID by) {
        jdbc.sql("""
                        update discussion.resolution
                           set reopened_at = :reopened_at
                             , reopened_by = :reopened_by
                         where thread_id = :thread_id
                           and reopened_at is null
                        """)
                .param("reopened_at", at.atOffset(ZoneOffset.UTC))
                .param("reopened_by", by)
                .param("thread_id", thread.id())
                .update();
    }

    private static DiscussionThread thread(ResultSet result) throws SQLException {
        @Nullable OffsetDateTime resolvedAt = result.getObject("resolved_at", OffsetDateTime.class);
        return new DiscussionThread(
                result.getObject("id", UUID.class),
                new SubjectId(result.getString("subject_kind"), result.getObject("subject_id", UUID.class)),
                result.getObject("started_at", OffsetDateTime.class).toInstant(),
                result.getObject("started_by", UUID.class),
                resolvedAt == null
                        ? null
                        : new DiscussionThread.Resolution(
                                resolvedAt.toInstant(), result.getObject("resolved_by", UUID.class)));
    }
}
