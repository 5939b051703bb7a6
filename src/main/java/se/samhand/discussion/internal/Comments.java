package se.samhand.discussion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;

/// The comments of threads.
@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Comment comment) {
        jdbc.sql("""
                        insert into discussion.comment ( id,  thread_id,  text,  written_at,  written_by)
                        values                         (:id, :thread_id, :text, :written_at, :written_by)
                        """)
                .param("id", comment.id())
                .param("thread_id", comment.thread())
                .param("text", comment.text())
                .param("written_at", comment.writtenAt().atOffset(ZoneOffset.UTC))
                .param("written_by", comment.writtenBy())
                .update();
    }

    Comment get(UUID id) {
        return jdbc.sql("""
                        select id, thread_id, text, written_at, written_by, version, edited_at, deleted_at
                          from discussion.comment
                         where id = :id
                        """)
                .param("id", id)
                .query((result, number) -> comment(result))
                .optional()
                .orElseThrow(() -> new NotFound("No comment " + id));
    }

    /// Saves the new wording over the version that it was made from.
    ///
    /// @throws StaleVersion when somebody saved in between
    void save(Comment edited) {
        int updated = jdbc.sql("""
                        update discussion.comment
                           set text = :text
                             , version = :version
                             , edited_at = :edited_at
                         where id = :id
                           and version = :version - 1
                           and deleted_at is null
                        """)
                .param("text", edited.text())
                .param("version", edited.version())
                .param("edited_at", utc(edited.editedAt()))
                .param("id", edited.id())
                .update();
        if (updated == 0) {
            throw new StaleVersion("Comment " + edited.id() + " has left version " + (edited.version() - 1));
        }
    }

    /// Marks a comment as deleted; whether this was the moment.
    boolean delete(UUID id, Instant at) {
        return jdbc.sql("""
                        update discussion.comment
                           set deleted_at = :deleted_at
                         where id = :id
                           and deleted_at is null
                        """)
                        .param("deleted_at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Takes the mark away; whether this was the moment, and there were still words to bring back.
    boolean restore(UUID id) {
        return jdbc.sql("""
                        update discussion.comment
                           set deleted_at = null
                         where id = :id
                           and deleted_at is not null
                           and text is not null
                        """).param("id", id).update() > 0;
    }

    List<Comment> in(UUID thread, int limit, long offset) {
        return jdbc.sql("""
                        select id, thread_id, text, written_at, written_by, version, edited_at, deleted_at
                          from discussion.comment
                         where thread_id = :thread_id
                         order by written_at, id
                         limit :limit
                        offset :offset
                        """)
                .param("thread_id", thread)
                .param("limit", limit)
                .param("offset", offset)
                .query((result, number) -> comment(result))
                .list();
    }

    /// The first comment of each thread and the last ones, oldest first.
    List<Comment> endsOf(Collection<UUID> threads, int last) {
        return jdbc.sql("""
                        with placed as (
                          select id, thread_id, text, written_at, written_by, version, edited_at, deleted_at
                               , row_number() over (partition by thread_id order by written_at, id) as from_start
                               , row_number() over (partition by thread_id order by written_at desc, id desc) as from_end
                            from discussion.comment
                           where thread_id = any (:threads)
                        )
                        select id, thread_id, text, written_at, written_by, version, edited_at, deleted_at
                          from placed
                         where from_start = 1
                            or from_end <= :last
                         order by written_at, id
                        """)
                .param("threads", threads.toArray(UUID[]::new))
                .param("last", last)
                .query((result, number) -> comment(result))
                .list();
    }

    int count(UUID thread) {
        return counts(List.of(thread)).getOrDefault(thread, 0);
    }

    Map<UUID, Integer> counts(Collection<UUID> threads) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select thread_id, count(*) as comments
                          from discussion.comment
                         where thread_id = any (:threads)
                         group by thread_id
                        """).param("threads", threads.toArray(UUID[]::new)).query(result -> {
            counts.put(result.getObject("thread_id", UUID.class), result.getInt("comments"));
        });
        return counts;
    }

    /// How many comments of the thread stand before this one.
    int placeOf(Comment comment) {
        return jdbc.sql("""
                        select count(*)
                          from discussion.comment
                         where thread_id = :thread_id
                           and (written_at, id) < (:written_at, :id)
                        """)
                .param("thread_id", comment.thread())
                .param("written_at", comment.writtenAt().atOffset(ZoneOffset.UTC))
                .param("id", comment.id())
                .query(Integer.class)
                .single();
    }

    /// Those who have said something in the thread that still stands.
    Set<UUID> writersIn(UUID thread) {
        return Set.copyOf(jdbc.sql("""
                        select distinct written_by
                          from discussion.comment
                         where thread_id = :thread_id
                           and deleted_at is null
                        """)
                .param("thread_id", thread)
                .query((result, number) -> result.getObject("written_by", UUID.class))
                .list());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet result, String column) throws SQLException {
        OffsetDateTime moment = result.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Comment comment(ResultSet result) throws SQLException {
        return new Comment(
                result.getObject("id", UUID.class),
                result.getObject("thread_id", UUID.class),
                result.getString("text"),
                result.getObject("written_at", OffsetDateTime.class).toInstant(),
                result.getObject("written_by", UUID.class),
                result.getInt("version"),
                instant(result, "edited_at"),
                instant(result, "deleted_at"));
    }
}
