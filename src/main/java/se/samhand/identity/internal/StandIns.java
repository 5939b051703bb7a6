package se.samhand.identity.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.StandInDirectory;
import se.samhand.ui.Formats;

/// The stored arrangements of who acts in whose roles.
@Repository
class StandIns implements StandInDirectory {

    private static final String LEFT = """
            select id, giver_id, receiver_id, valid_from, valid_to, made_at, made_by, ended_at
              from identity.stand_in
             where ended_at is null
               and valid_to >= :day
            """;

    private final JdbcClient jdbc;
    private final RoleGrants grants;
    private final Clock clock;

    StandIns(JdbcClient jdbc, RoleGrants grants, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.clock = clock;
    }

    void add(StandIn standIn) {
        jdbc.sql("""
                        insert into identity.stand_in
                               (id, giver_id, receiver_id, valid_from, valid_to, made_at, made_by)
                        values (:id, :giver, :receiver, :from, :to, :madeAt, :madeBy)
                        """)
                .param("id", standIn.id())
                .param("giver", standIn.giver())
                .param("receiver", standIn.receiver())
                .param("from", standIn.from())
                .param("to", standIn.to())
                .param("madeAt", standIn.madeAt().atOffset(ZoneOffset.UTC))
                .param("madeBy", standIn.madeBy())
                .update();
        for (var role : standIn.roles()) {
            jdbc.sql("""
                            insert into identity.stand_in_role (stand_in_id, grant_id, giver_id, role)
                            values (:standIn, :grant, :giver, :role)
                            """)
                    .param("standIn", standIn.id())
                    .param("grant", role.id())
                    .param("giver", standIn.giver())
                    .param("role", role.role())
                    .update();
        }
    }

    /// Whether it was ended; not when it had ended before.
    boolean end(UUID id, Instant at, UUID by) {
        return jdbc.sql("""
                        update identity.stand_in
                           set ended_at = :at, ended_by = :by
                         where id = :id
                           and ended_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    /// One that counts or is going to.
    Optional<StandIn> findLeft(UUID id) {
        return find(LEFT + " and id = :person", id).stream().findFirst();
    }

    /// Those that a person has given or received, which count or are going to, the first day first.
    List<StandIn> leftOf(UUID person) {
        return find(LEFT + " and (giver_id = :person or receiver_id = :person) order by valid_from, id", person);
    }

    /// Who acts in a role that somebody holds, or is going to.
    Set<UUID> receiversOf(RoleGrant grant) {
        return leftOf(grant.person()).stream()
                .filter(standIn ->
                        standIn.roles().stream().anyMatch(role -> role.id().equals(grant.id())))
                .map(StandIn::receiver)
                .collect(toUnmodifiableSet());
    }

    private List<StandIn> find(String query, UUID id) {
        return jdbc.sql(query)
                .param("day", Formats.today(clock))
                .param("person", id)
                .query((row, number) -> new StandIn(
                        row.getObject("id", UUID.class),
                        row.getObject("giver_id", UUID.class),
                        row.getObject("receiver_id", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        roles(row.getObject("id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("made_by", UUID.class),
                        Persons.instant(row, "ended_at")))
                .list();
    }

    private List<RoleGrant> roles(UUID standIn) {
        return jdbc
                .sql("select grant_id from identity.stand_in_role where stand_in_id = :standIn order by grant_id")
                .param("standIn", standIn)
                .query((row, number) -> row.getObject("grant_id", UUID.class))
                .list()
                .stream()
                .map(grants::get)
                .toList();
    }

    @Override
    public Set<UUID> awayFor(UUID person) {
        return jdbc.sql("""
                        select stands_in_for
                          from identity.role_on(:day)
                         where person_id = :person
                           and stands_in_for is not null
                        """)
                .param("day", Formats.today(clock))
                .param("person", person)
                .query((row, number) -> row.getObject("stands_in_for", UUID.class))
                .set();
    }
}
