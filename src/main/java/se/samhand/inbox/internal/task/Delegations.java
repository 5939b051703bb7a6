package se.samhand.inbox.internal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.inbox.TaskKey;

/// The tasks that are in other hands now.
@Repository
class Delegations {

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was added; it is not when the same person has handed over the same task already.
    boolean add(Delegation delegation) {
        return jdbc.sql("""
                        insert into inbox.delegation (id, source, task, from_person, to_person, word, given_at)
                        values (:id, :source, :task, :from, :to, :word, :given_at)
                            on conflict (source, task, from_person) where withdrawn_at is null
                            do nothing
                        """)
                        .param("id", delegation.id())
                        .param("source", delegation.task().source())
                        .param("task", delegation.task().id())
                        .param("from", delegation.from())
                        .param("to", delegation.to())
                        .param("word", delegation.word())
                        .param("given_at", delegation.givenAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Gets one that is not withdrawn, and holds it until the transaction ends.
    Optional<Delegation> findAndHold(UUID id) {
        return jdbc.sql("""
                        select id, source, task, from_person, to_person, word, given_at
                          from inbox.delegation
                         where id = :id
                           and withdrawn_at is null
                           for update
                        """)
                .param("id", id)
                .query((row, number) -> delegation(row))
                .optional();
    }

    /// Those that a person has given or received, the newest first.
    List<Delegation> of(UUID person) {
        return jdbc.sql("""
                        select id, source, task, from_person, to_person, word, given_at
                          from inbox.delegation
                         where (from_person = :person or to_person = :person)
                           and withdrawn_at is null
                         order by given_at desc, id
                        """)
                .param("person", person)
                .query((row, number) -> delegation(row))
                .list();
    }

    void withdraw(UUID id, UUID by, Instant at) {
        jdbc.sql("""
                        update inbox.delegation
                           set withdrawn_at = :at
                             , withdrawn_by = :by
                         where id = :id
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                new TaskKey(row.getString("source"), row.getString("task")),
                row.getObject("from_person", UUID.class),
                row.getObject("to_person", UUID.class),
                row.getString("word"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
