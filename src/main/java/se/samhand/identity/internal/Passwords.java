package se.samhand.identity.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored hashes of passwords.
@Repository
class Passwords {

    private final JdbcClient jdbc;

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> hashOf(UUID person) {
        return jdbc.sql("select hash from identity.password where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void put(UUID person, String hash, Instant chosenAt) {
        jdbc.sql("""
                        insert into identity.password (person_id, hash, chosen_at)
                        values (:person, :hash, :chosenAt)
                        on conflict (person_id) do update set hash = excluded.hash, chosen_at = excluded.chosen_at
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("chosenAt", chosenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The same password, hashed at greater cost; nothing happens when another one has been chosen meanwhile.
    void replace(UUID person, String oldHash, String newHash) {
        jdbc.sql("update identity.password set hash = :newHash where person_id = :person and hash = :oldHash")
                .param("person", person)
                .param("oldHash", oldHash)
                .param("newHash", newHash)
                .update();
    }

    void remove(UUID person) {
        jdbc.sql("delete from identity.password where person_id = :person")
                .param("person", person)
                .update();
    }
}
