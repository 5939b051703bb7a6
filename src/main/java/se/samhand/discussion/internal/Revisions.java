package se.samhand.discussion.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// What comments said before they were edited, and what nobody may read any longer.
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Comment before, Instant replacedAt) {
        jdbc.sql("""
                        insert into discussion.comment_revision ( comment_id,  version,  text,  replaced_at)
                        values                                  (:comment_id, :version, :text, :replaced_at)
                        """)
                .param("comment_id", before.id())
                .param("version", before.version())
                .param("text", before.text())
                .param("replaced_at", replacedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The earlier wordings, the newest first.
    List<CommentHistory.Earlier> of(UUID comment) {
        return jdbc.sql("""
                        select text, replaced_at
                          from discussion.comment_revision
                         where comment_id = :comment_id
                         order by version desc
                        """)
                .param("comment_id", comment)
                .query((result, number) -> new CommentHistory.Earlier(
                        result.getString("text"),
                        result.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Erases the words, earlier wordings included, of comments that were deleted before a moment.
    int eraseDeletedBefore(Instant moment) {
        var before = moment.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        delete from discussion.comment_revision
                         where comment_id in (select id
                                                from discussion.comment
                                               where deleted_at < :before
                                                 and text is not null)
                        """).param("before", before).update();
        return jdbc.sql("""
                        update discussion.comment
                           set text = null
                         where deleted_at < :before
                           and text is not null
                        """).param("before", before).update();
    }

    /// How many deleted comments still have their words, of those that were deleted before a moment.
    RetentionRule.Outlook deletedBefore(Instant moment) {
        return jdbc.sql("""
                        select count(*) as number, min(deleted_at) as oldest
                          from discussion.comment
                         where deleted_at < :before
                           and text is not null
                        """)
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query((result, number) -> {
                    var oldest = result.getObject("oldest", OffsetDateTime.class);
                    return oldest == null
                            ? RetentionRule.Outlook.NOTHING
                            : new RetentionRule.Outlook(result.getLong("number"), oldest.toInstant());
                })
                .single();
    }
}
