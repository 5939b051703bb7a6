package se.samhand.identity.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.UuidV7;

/// The browsers that have signed in before, each known by the hash of its cookie.
@Repository
class KnownDevices {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Remembers that a person has signed in here, and gives the text for the cookie of the browser.
    ///
    /// A text that was not made here is replaced: nobody can choose the cookie of somebody else.
    String remember(UUID person, String presented) {
        var token = isKnown(presented) ? presented : OneTimeSecret.make();
        jdbc.sql("""
                        insert into identity.known_device (token_hash, person_id, id, first_seen_at, last_seen_at)
                        values (:hash, :person, :id, :now, :now)
                        on conflict (token_hash, person_id) do update set last_seen_at = excluded.last_seen_at
                        """)
                .param("hash", OneTimeSecret.hash(token))
                .param("person", person)
                .param("id", UuidV7.next(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// The browser that a cookie belongs to, if the person has signed in there before.
    Optional<UUID> find(UUID person, String presented) {
        return jdbc.sql("select id from identity.known_device where token_hash = :hash and person_id = :person")
                .param("hash", OneTimeSecret.hash(presented))
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    void forgetAllOf(UUID person) {
        jdbc.sql("delete from identity.known_device where person_id = :person")
                .param("person", person)
                .update();
    }

    private boolean isKnown(String presented) {
        return jdbc.sql("select exists (select 1 from identity.known_device where token_hash = :hash)")
                .param("hash", OneTimeSecret.hash(presented))
                .query(Boolean.class)
                .single();
    }
}
