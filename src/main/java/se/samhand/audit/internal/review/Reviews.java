package se.samhand.audit.internal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;

/// The log reviews.
@Repository
class Reviews {

    private static final String SELECT = """
            select id, period_from, period_to, sample_size, seed, last_number, started_at, started_by, signed_at
                 , signed_by, conclusion
              from audit.review
            """;

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Review review) {
        jdbc.sql("""
                        insert into audit.review
                               ( id,  period_from,  period_to,  sample_size,  seed,  last_number,  started_at
                              ,  started_by)
                        values (:id, :from,        :to,        :sampleSize,  :seed, :lastNumber,  :startedAt
                              , :startedBy)
                        """)
                .param("id", review.id())
                .param("from", review.from())
                .param("to", review.to())
                .param("sampleSize", review.sampleSize())
                .param("seed", review.seed())
                .param("lastNumber", review.lastNumber())
                .param("startedAt", review.startedAt().atOffset(ZoneOffset.UTC))
                .param("startedBy", review.startedBy())
                .update();
    }

    Review get(UUID id) {
        return get(id, "");
    }

    Review getAndHold(UUID id) {
        return get(id, " for update");
    }

    private Review get(UUID id, String hold) {
        return jdbc.sql(SELECT + " where id = :id" + hold)
                .param("id", id)
                .query((row, number) -> review(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no log review " + id));
    }

    /// The newest first; those that wait before those that are signed off.
    List<Review> newest(int limit) {
        return jdbc.sql(SELECT + " order by signed_at is not null, started_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> review(row))
                .list();
    }

    List<Review> open() {
        return jdbc.sql(SELECT + " where signed_at is null order by started_at, id")
                .query((row, number) -> review(row))
                .list();
    }

    void sign(UUID id, UUID person, Instant at, String conclusion) {
        jdbc.sql("""
                        update audit.review
                           set signed_at = :at, signed_by = :person, conclusion = :conclusion
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("conclusion", conclusion)
                .param("id", id)
                .update();
    }

    private static Review review(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime signed = row.getObject("signed_at", OffsetDateTime.class);
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("sample_size"),
                row.getLong("seed"),
                row.getLong("last_number"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("started_by", UUID.class),
                signed == null ? null : signed.toInstant(),
                row.getObject("signed_by", UUID.class),
                row.getString("conclusion"));
    }
}
