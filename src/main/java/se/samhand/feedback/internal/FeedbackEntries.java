package se.samhand.feedback.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All feedback.
@Repository
class FeedbackEntries {

    private final JdbcClient jdbc;

    FeedbackEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Feedback feedback) {
        jdbc.sql("""
                        insert into feedback.feedback ( id,  text,  page,  address,  received_at)
                        values                        (:id, :text, :page, :address, :received_at)
                        """)
                .param("id", feedback.id())
                .param("text", feedback.text())
                .param("page", feedback.page())
                .param("address", feedback.address())
                .param("received_at", feedback.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int countSince(Instant moment) {
        return jdbc.sql("""
                        select count(*)
                          from feedback.feedback
                         where received_at > :moment
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    int count(boolean isSettled) {
        return jdbc.sql("""
                        select count(*)
                          from feedback.feedback
                         where (settled_at is not null) = :settled
                        """).param("settled", isSettled).query(Integer.class).single();
    }

    /// A page of the list, the newest first.
    List<Feedback> page(boolean isSettled, int size, int skipped) {
        return jdbc.sql("""
                        select id, text, page, address, received_at, settled_at
                          from feedback.feedback
                         where (settled_at is not null) = :settled
                         order by received_at desc, id desc
                         limit :size
                        offset :skipped
                        """)
                .param("settled", isSettled)
                .param("size", size)
                .param("skipped", skipped)
                .query((row, number) -> feedback(row))
                .list();
    }

    /// Marks as settled; false when it was already, or is not there.
    boolean settle(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update feedback.feedback
                           set settled_at = :at
                             , settled_by = :by
                         where id = :id
                           and settled_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Takes the mark away; false when there was none, or the feedback is not there.
    boolean reopen(UUID id) {
        return jdbc.sql("""
                        update feedback.feedback
                           set settled_at = null
                             , settled_by = null
                         where id = :id
                           and settled_at is not null
                        """).param("id", id).update() == 1;
    }

    boolean exists(UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from feedback.feedback where id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("page"),
                row.getString("address"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("settled_at") != null);
    }
}
