package se.samhand.identity.internal.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The apps that make codes for people, at most one for each.
@Repository
class Authenticators {

    /// @param sealed the secret, encrypted, in base64
    /// @param lastStep of the code that was taken last
    record Authenticator(String sealed, long lastStep, Instant addedAt) {}

    private final JdbcClient jdbc;

    Authenticators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was added; not when the person has one.
    boolean add(UUID person, byte[] sealed, long lastStep, Instant at) {
        return jdbc.sql("""
                        insert into identity.authenticator (person_id, sealed_secret, last_step, added_at)
                        values (:person, :sealed, :step, :at)
                        on conflict (person_id) do nothing
                        """)
                        .param("person", person)
                        .param("sealed", sealed)
                        .param("step", lastStep)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Authenticator> of(UUID person) {
        return jdbc.sql("""
                        select sealed_secret, last_step, added_at
                          from identity.authenticator
                         where person_id = :person
                        """)
                .param("person", person)
                .query((row, number) -> new Authenticator(
                        Base64.getEncoder().encodeToString(row.getBytes("sealed_secret")),
                        row.getLong("last_step"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Whether the code of that step is taken now; a second sender of the same code finds it used.
    boolean take(UUID person, long step) {
        return jdbc.sql("""
                        update identity.authenticator
                           set last_step = :step
                         where person_id = :person
                           and last_step < :step
                        """).param("person", person).param("step", step).update() > 0;
    }

    boolean remove(UUID person) {
        return jdbc.sql("delete from identity.authenticator where person_id = :person")
                        .param("person", person)
                        .update()
                > 0;
    }
}
