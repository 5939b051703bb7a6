package se.samhand.identity.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
    /// @param roles those that hold, as `role:scope`
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
                                where g.person_id = p.id and g.ended_at is null and g.role = :role))
            """;

    private final JdbcClient jdbc;

    AccountListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Open accounts first, then by name.
    public Result list(Choice choice) {
        var items = jdbc.sql("""
                        select p.id, p.name, p.sign_in_name, p.closed_at is null as is_active
                             , p.is_demo or exists (select 1 from identity.password w where w.person_id = p.id)
                               as has_password
                             , array(select g.role || ':' || g.scope
                                       from identity.role_grant g
                                      where g.person_id = p.id and g.ended_at is null
                                      order by g.granted_at, g.role) as roles
                        """ + MATCHING + """
                         order by p.closed_at is not null, p.name collate "sv-SE-x-icu", p.id
                         limit :size
                        offset :skipped
                        """)
                .param("words", StoredPersons.wordsOf(choice.words()))
                .param("role", choice.role())
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
        return new Result(items, count(choice));
    }

    private int count(Choice choice) {
        return jdbc.sql("select count(*) " + MATCHING)
                .param("words", StoredPersons.wordsOf(choice.words()))
                .param("role", choice.role())
                .query(Integer.class)
                .single();
    }
}
