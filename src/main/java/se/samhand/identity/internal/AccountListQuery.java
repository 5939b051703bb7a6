package se.samhand.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// The list of accounts, filtered and paged in the database.
@Component
public class AccountListQuery {

    /// Accounts on one page of the list.
    public static final int PAGE_SIZE = 50;

    /// What to show.
    ///
    /// @param words beginnings of name or sign-in name; empty for all
    /// @param role code, or nothing for all
    /// @param page from 1
    public record Choice(String words, @Nullable String role, int page) {}

    /// An account in the list.
    ///
    /// @param roles those that hold or are going to, as `role:scope`
    public record Item(
            UUID id,
            @Nullable String name,
            @Nullable String signInName,
            boolean isActive,
            boolean hasPassword,
            List<String> roles) {}

    /// A page of the list.
    ///
    /// @param total number of accounts that match, on all pages
    public record Result(List<Item> items, int total) {}

    private static final String MATCHING = """
              from identity.person p
             where not exists (select 1
                                 from unnest(cast(:words as text[])) as searched (word)
                                where position(' ' || word in ' ' || lower(coalesce(p.name, '')) || ' '
                                               || coalesce(p.sign_in_name, '')) = 0)
               and (cast(:role as text) is null
                    or exists (select 1
                                 from identity.role_grant g
                                where g.person_id = p.id and g.ended_at is null and (g.valid_to is null or g.valid_to >= :day) and g.role = :role
                                  and (:isEverywhere or g.scope = any (cast(:scopes as text[])))))
               and (:isEverywhere
                    or p.home_scope = any (cast(:scopes as text[]))
                    or exists (select 1
                                 from identity.role_grant g
                                where g.person_id = p.id and g.ended_at is null and (g.valid_to is null or g.valid_to >= :day)
                                  and g.scope = any (cast(:scopes as text[]))))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountListQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those that the actor may know of, open accounts first, then by name.
    public Result list(Choice choice, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER);
        Map<String, Object> known = Map.of(
                "isEverywhere", AdministratorReach.isEverywhere(actor),
                "scopes", scopes(actor),
                "day", Formats.today(clock));
        var items = jdbc.sql("""
                        select p.id, p.name, p.sign_in_name, p.closed_at is null as is_active
                             , p.is_demo or exists (select 1 from identity.password w where w.person_id = p.id)
                               as has_password
                             , array(select g.role || ':' || g.scope
                                       from identity.role_grant g
                                      where g.person_id = p.id and g.ended_at is null and (g.valid_to is null or g.valid_to >= :day)
                                        and (:isEverywhere or g.scope = any (cast(:scopes as text[])))
                                      order by g.granted_at, g.role) as roles
                        """ + MATCHING + """
                         order by p.closed_at is not null, p.name collate "sv-SE-x-icu", p.id
                         limit :size
                        offset :skipped
                        """)
                .param("words", StoredPersons.wordsOf(choice.words()))
                .param("role", choice.role())
                .params(known)
                .param("size", PAGE_SIZE)
                .param("skipped", (long) (choice.page() - 1) * PAGE_SIZE)
                .query((row, number) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("sign_in_name"),
                        row.getBoolean("is_active"),
                        row.getBoolean("has_password"),
                        List.of((String[]) row.getArray("roles").getArray())))
                .list();
        return new Result(items, count(choice, known));
    }

    private int count(Choice choice, Map<String, Object> known) {
        return jdbc.sql("select count(*) " + MATCHING)
                .param("words", StoredPersons.wordsOf(choice.words()))
                .param("role", choice.role())
                .params(known)
                .query(Integer.class)
                .single();
    }

    private static String[] scopes(Actor actor) {
        return AdministratorReach.scopesOf(actor).stream().map(ScopeId::value).toArray(String[]::new);
    }
}
