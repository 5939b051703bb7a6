package se.samhand.inbox.internal.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secret addresses of calendars, by the hash of their token.
@Repository
class CalendarAddresses {

    private final JdbcClient jdbc;

    CalendarAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID person, CalendarToken token, Instant madeAt) {
        jdbc.sql("""
                        insert into inbox.calendar_address (id, person, token_hash, made_at)
                        values (:id, :person, :token_hash, :made_at)
                        """)
                .param("id", id)
                .param("person", person)
                .param("token_hash", token.hash())
                .param("made_at", madeAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Withdraws the address that a person has, and tells which one that was.
    Optional<UUID> withdraw(UUID person, Instant at) {
        return jdbc.sql("""
                        update inbox.calendar_address
                           set withdrawn_at = :at
                         where person = :person
                           and withdrawn_at is null
                        returning id
                        """)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /// Whose calendar a token opens.
    Optional<UUID> personOf(CalendarToken token) {
        return jdbc.sql("""
                        select person
                          from inbox.calendar_address
                         where token_hash = :token_hash
                           and withdrawn_at is null
                        """).param("token_hash", token.hash()).query(UUID.class).optional();
    }

    Optional<Instant> madeAt(UUID person) {
        return jdbc.sql("""
                        select made_at
                          from inbox.calendar_address
                         where person = :person
                           and withdrawn_at is null
                        """)
                .param("person", person)
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
