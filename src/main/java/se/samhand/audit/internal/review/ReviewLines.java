package se.samhand.audit.internal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;

/// The lines of the trail that log reviews look at.
@Repository
class ReviewLines {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final String SELECT = """
            select number, entry_id, actor_id, reason, verdict, note, judged_by
              from audit.review_line
            """;

    private final JdbcClient jdbc;

    ReviewLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Draws the lines of a review: all of sensitive kinds, and of the rest so many by lot.
    ///
    /// The lot falls on the lowest SHA-256 of seed and id, so that anybody can draw it again.
    ///
    /// @return how many lines there are
    int draw(Review review, Set<String> sensitive) {
        return jdbc.sql("""
                        with drawn as (
                          select l.number, e.id, e.actor_id, e.code = any (:sensitive) as is_sensitive
                               , row_number() over (partition by e.code = any (:sensitive)
                                    order by sha256(convert_to(:seed || ':' || e.id, 'UTF8'))) as place
                            from audit.link l
                            join audit.entry e on e.id = l.entry_id
                           where l.number <= :last
                             and e.recorded_at >= :since
                             and e.recorded_at < :until
                             and e.code not like 'audit.review-%'
                        )
                        insert into audit.review_line (review_id, number, entry_id, actor_id, reason)
                        select :review, number, id, actor_id, case when is_sensitive then 'SENSITIVE' else 'SAMPLE' end
                          from drawn
                         where is_sensitive
                            or place <= :size
                        """)
                .param("sensitive", sensitive.toArray(String[]::new))
                .param("seed", Long.toString(review.seed()))
                .param("last", review.lastNumber())
                .param("since", review.from().atStartOfDay(SWEDEN).toOffsetDateTime())
                .param("until", review.to().plusDays(1).atStartOfDay(SWEDEN).toOffsetDateTime())
                .param("review", review.id())
                .param("size", review.sampleSize())
                .update();
    }

    Review.Progress progress(UUID review, UUID person) {
        return jdbc.sql("""
                        select count(*) as lines, count(verdict) as judged
                             , count(*) filter (where verdict = 'FOLLOW_UP') as follow_up
                             , count(*) filter (where actor_id = :person and verdict is null) as own
                          from audit.review_line
                         where review_id = :review
                        """)
                .param("review", review)
                .param("person", person)
                .query((row, number) -> new Review.Progress(
                        row.getInt("lines"), row.getInt("judged"), row.getInt("follow_up"), row.getInt("own")))
                .single();
    }

    List<ReviewedLine> of(UUID review) {
        return jdbc.sql(SELECT + " where review_id = :review order by number")
                .param("review", review)
                .query((row, number) -> line(row))
                .list();
    }

    ReviewedLine get(UUID review, long number) {
        return jdbc.sql(SELECT + " where review_id = :review and number = :number")
                .param("review", review)
                .param("number", number)
                .query((row, index) -> line(row))
                .optional()
                .orElseThrow(() -> new NotFound("The log review " + review + " does not look at line " + number));
    }

    /// The next line that nobody has looked at and that this person may judge.
    Optional<Long> nextFor(UUID review, UUID person) {
        return jdbc.sql("""
                        select min(number) as number
                          from audit.review_line
                         where review_id = :review
                           and verdict is null
                           and actor_id <> :person
                        """)
                .param("review", review)
                .param("person", person)
                .query((row, index) -> Optional.ofNullable(row.getObject("number", Long.class)))
                .single();
    }

    void judge(UUID review, long number, Verdict verdict, String note, UUID person, Instant at) {
        jdbc.sql("""
                        update audit.review_line
                           set verdict = :verdict, note = :note, judged_by = :person, judged_at = :at
                         where review_id = :review
                           and number = :number
                        """)
                .param("verdict", verdict.name())
                .param("note", note)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("review", review)
                .param("number", number)
                .update();
    }

    private static ReviewedLine line(ResultSet row) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        return new ReviewedLine(
                row.getLong("number"),
                row.getObject("entry_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getString("reason").equals("SENSITIVE"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("note"),
                row.getObject("judged_by", UUID.class));
    }
}
