package se.samhand.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;

/// The stored accounts.
@Repository
class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was added; not when somebody else has the sign-in name.
    boolean add(Person person, UUID by) {
        return jdbc.sql("""
                        insert into identity.person
                               (id, name, sign_in_name, address, language, home_scope, is_demo, opened_at
                             , opened_by, version)
                        values (:id, :name, :signInName, :address, :language, :home, :isDemo, :openedAt
                             , :by, :version)
                        on conflict (sign_in_name) do nothing
                        """)
                        .param("id", person.id())
                        .param("name", person.name())
                        .param("signInName", person.signInName())
                        .param("address", person.address())
                        .param("language", person.language())
                        .param("home", person.home().value())
                        .param("isDemo", person.isDemo())
                        .param("openedAt", person.openedAt().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("version", person.version())
                        .update()
                > 0;
    }

    /// Keeps a changed person, unless somebody else was first.
    ///
    /// @param by who changed it, kept where the account was closed
    void save(Person person, UUID by) {
        int updated = jdbc.sql("""
                        update identity.person
                           set name = :name, sign_in_name = :signInName, address = :address, language = :language
                             , home_scope = :home
                             , closed_at = cast(:closedAt as timestamptz)
                             , closed_by = case when cast(:closedAt as timestamptz) is null then null
                                                else coalesce(closed_by, :by) end
                             , erased_at = cast(:erasedAt as timestamptz)
                             , version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .param("id", person.id())
                .param("name", person.name())
                .param("signInName", person.signInName())
                .param("address", person.address())
                .param("language", person.language())
                .param("home", person.home().value())
                .param("closedAt", atOffset(person.closedAt()))
                .param("erasedAt", atOffset(person.erasedAt()))
                .param("by", by)
                .param("version", person.version())
                .update();
        if (updated == 0) {
            throw new StaleVersion("The account " + person.id() + " has changed since version " + person.version());
        }
    }

    Person get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("There is no account " + id));
    }

    /// As [#get(UUID)]; whoever else wants to change it waits until this transaction ends.
    Person getAndHold(UUID id) {
        jdbc.sql("""
                        select id
                          from identity.person
                         where id = :id
                           for update
                        """).param("id", id).query(UUID.class).optional();
        return get(id);
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("""
                        select id, name, sign_in_name, address, language, home_scope, is_demo, opened_at
                             , closed_at, erased_at, version
                          from identity.person
                         where id = :id
                        """).param("id", id).query((row, number) -> person(row)).optional();
    }

    /// @param signInName in small letters
    Optional<Person> findBySignInName(String signInName) {
        return jdbc.sql("""
                        select id, name, sign_in_name, address, language, home_scope, is_demo, opened_at
                             , closed_at, erased_at, version
                          from identity.person
                         where sign_in_name = :signInName
                        """)
                .param("signInName", signInName)
                .query((row, number) -> person(row))
                .optional();
    }

    /// The sign-in names of the demo accounts that somebody can sign in to.
    Set<String> openDemoNames() {
        return jdbc.sql("""
                        select sign_in_name
                          from identity.person
                         where is_demo
                           and closed_at is null
                           and sign_in_name is not null
                        """)
                .query((row, number) -> row.getString("sign_in_name"))
                .set();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sign_in_name"),
                row.getString("address"),
                row.getString("language"),
                new ScopeId(row.getString("home_scope")),
                row.getBoolean("is_demo"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                instant(row, "erased_at"),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
