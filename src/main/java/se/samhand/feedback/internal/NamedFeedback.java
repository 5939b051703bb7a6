package se.samhand.feedback.internal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names feedback in the trail, by the day when it came.
@Repository
class NamedFeedback implements NamedObjects {

    private final JdbcClient jdbc;

    NamedFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public Set<String> events() {
        return Set.of("feedback.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select id, received_at
                          from feedback.feedback
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(
                        words.get(
                                "feedback.trail",
                                words.formats()
                                        .moment(row.getObject("received_at", OffsetDateTime.class)
                                                .toInstant())),
                        "/synpunkter"));
    }
}
