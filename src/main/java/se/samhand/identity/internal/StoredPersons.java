package se.samhand.identity.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// The persons as other modules see them.
@Repository
class StoredPersons implements PersonDirectory {

    private static final RowMapper<PersonSummary> SUMMARY = (row, number) -> new PersonSummary(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("address"),
            row.getString("language"),
            row.getBoolean("is_active"));

    private final JdbcClient jdbc;
    private final ActingPersons actingPersons;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final Clock clock;

    StoredPersons(
            JdbcClient jdbc,
            ActingPersons actingPersons,
            Permissions permissions,
            ScopeHierarchy hierarchy,
            Clock clock) {
        this.jdbc = jdbc;
        this.actingPersons = actingPersons;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.clock = clock;
    }

    @Override
    public Optional<String> nameOf(UUID person) {
        if (person.equals(Actor.SAMHAND)) {
            return Optional.of(Actor.samhand().name());
        }
        return find(person).map(PersonSummary::name);
    }

    @Override
    public Optional<PersonSummary> find(UUID person) {
        return jdbc.sql("""
                        select id, name, coalesce(address, '') as address, coalesce(language, 'sv') as language
                             , closed_at is null as is_active
                          from identity.person
                         where id = :person
                           and name is not null
                        """).param("person", person).query(SUMMARY).optional();
    }

    @Override
    public List<PersonSummary> search(String words, int limit) {
        return jdbc.sql("""
                        select id, name, coalesce(address, '') as address, coalesce(language, 'sv') as language
                             , true as is_active
                          from identity.person
                         where closed_at is null
                           and not exists (select 1
                                             from unnest(cast(:words as text[])) as searched (word)
                                            where position(' ' || word in ' ' || lower(name) || ' ' || sign_in_name) = 0)
                         order by name collate "sv-SE-x-icu", id
                         limit :limit
                        """)
                .param("words", wordsOf(words))
                .param("limit", limit)
                .query(SUMMARY)
                .list();
    }

    @Override
    public Set<UUID> named(String words, int limit) {
        return jdbc.sql("""
                        select id
                          from identity.person
                         where name is not null
                           and not exists (select 1
                                             from unnest(cast(:words as text[])) as searched (word)
                                            where position(' ' || word in ' ' || lower(name)) = 0)
                         order by closed_at nulls first, id
                         limit :limit
                        """)
                .param("words", wordsOf(words))
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .set();
    }

    @Override
    public List<PersonSummary> holding(String permission, ScopeId scope) {
        return jdbc.sql("""
                        select id, name, coalesce(address, '') as address, coalesce(language, 'sv') as language
                             , true as is_active
                          from identity.person p
                         where closed_at is null
                           and exists (select 1
                                         from identity.role_on(:day) g
                                        where g.person_id = p.id
                                          and g.scope = any (cast(:scopes as text[]))
                                          and g.role = any (case when g.scope = :municipality
                                                                 then cast(:roles as text[])
                                                                 else cast(:rolesInAnyPart as text[]) end))
                         order by name collate "sv-SE-x-icu", id
                        """)
                .param("day", Formats.today(clock))
                .param("municipality", ScopeId.MUNICIPALITY.value())
                .param("roles", permissions.rolesWith(permission).toArray(String[]::new))
                .param(
                        "rolesInAnyPart",
                        permissions.rolesInAnyPartWith(permission).toArray(String[]::new))
                .param("scopes", scopesAround(permission, scope))
                .query(SUMMARY)
                .list();
    }

    @Override
    public Optional<Actor> actorOf(UUID person) {
        return actingPersons.find(person).map(ActingPerson::actor);
    }

    @Override
    public Set<UUID> active() {
        return Set.copyOf(jdbc.sql("select id from identity.person where closed_at is null")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /// Where a role must be granted to count in a scope.
    private String[] scopesAround(String permission, ScopeId scope) {
        var around = Permissions.isForReading(permission) ? hierarchy.readersOf(scope) : hierarchy.withAllAbove(scope);
        return around.stream().map(ScopeId::value).toArray(String[]::new);
    }

    static String[] wordsOf(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
