package se.samhand.audit.internal.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.audit.AuditPermissions;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names log reviews in the trail, by their period.
@Repository
class NamedReviews implements NamedObjects {

    private final JdbcClient jdbc;

    NamedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public Set<String> events() {
        return Set.of("audit.review-");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select id, period_from, period_to
                          from audit.review
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(
                        words.get(
                                "audit.review.name",
                                row.getObject("period_from", LocalDate.class).toString(),
                                row.getObject("period_to", LocalDate.class).toString()),
                        reader.may(AuditPermissions.REVIEW) ? "/loggranskning/" + row.getString("id") : null));
    }
}
