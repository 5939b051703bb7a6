package se.samhand.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.UuidV7;

/// The one-time links with which people choose a password, at most one for each person.
@Repository
class Invitations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration validity;

    Invitations(JdbcClient jdbc, Clock clock, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.validity = properties.invitation();
    }

    /// Makes a link, in place of one that may have been there; the secret of it is told this once.
    String make(UUID person, UUID by) {
        var secret = OneTimeSecret.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into identity.invitation (id, person_id, token_hash, made_at, made_by, expires_at)
                        values (:id, :person, :hash, :now, :by, :expires)
                        on conflict (person_id) do update
                           set id = excluded.id, token_hash = excluded.token_hash, made_at = excluded.made_at
                             , made_by = excluded.made_by, expires_at = excluded.expires_at
                        """)
                .param("id", UuidV7.next(clock))
                .param("person", person)
                .param("hash", OneTimeSecret.hash(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("expires", now.plus(validity).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /// The person whom a link that still holds belongs to.
    Optional<UUID> personOf(InvitationLink link) {
        return jdbc.sql("""
                        select i.person_id
                          from identity.invitation i
                          join identity.person p on p.id = i.person_id and p.closed_at is null
                         where i.token_hash = :hash
                           and i.expires_at > :now
                        """)
                .param("hash", link.bytes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /// The same, used up: a second click finds nothing.
    Optional<UUID> use(InvitationLink link) {
        return jdbc.sql("""
                        delete from identity.invitation
                         where token_hash = :hash
                           and expires_at > :now
                        returning person_id
                        """)
                .param("hash", link.bytes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /// Who made the link that a person can use, if there is one.
    Optional<UUID> makerOf(UUID person) {
        return jdbc.sql("select made_by from identity.invitation where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    void removeOf(UUID person) {
        jdbc.sql("delete from identity.invitation where person_id = :person")
                .param("person", person)
                .update();
    }
}
