package se.samhand.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitKind;

/// The units that exist on a day, in the order of the organisation, filtered and paged in the database.
@Component
public class UnitListQuery {

    /// Units on one page of the list.
    public static final int PAGE_SIZE = 100;

    /// What to show.
    ///
    /// @param words a part of the name; empty for all
    /// @param kind or nothing for all
    /// @param isOfPartners whether partners outside are shown instead of the municipality
    /// @param page from 1
    public record Choice(
            LocalDate day, String words, @Nullable UnitKind kind, boolean isOfPartners, int page) {

        public boolean isFiltered() {
            return !words.isEmpty() || kind != null;
        }
    }

    /// A unit in the list.
    ///
    /// @param depth 0 for what stands at the top of the list
    public record Item(
            String code,
            UnitKind kind,
            String name,
            int depth,
            @Nullable String parent,
            @Nullable String parentName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /// A page of the list.
    ///
    /// @param total number of units that match, on all pages
    public record Result(List<Item> items, int total) {}

    private final JdbcClient jdbc;

    UnitListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Result list(Choice choice) {
        var total = new int[1];
        var items = jdbc.sql("""
                        with recursive there as materialized (
                          select code, kind, name, parent, valid_from, valid_to
                            from organisation.unit_on(:day)
                           where is_there
                        )
                        , placed as (
                          select code, 0 as depth, array[kind, name] as place
                            from there
                           where kind not in ('DEPARTMENT', 'UNIT')
                          union all
                          select t.code, above.depth + 1, above.place || t.kind || t.name
                            from placed above
                            join there t on t.parent = above.code and t.kind in ('DEPARTMENT', 'UNIT')
                        )
                        select t.code, t.kind, t.name, p.depth, t.parent, above.name as parent_name
                             , t.valid_from, t.valid_to, count(*) over () as total
                          from there t
                          join placed p on p.code = t.code
                          left join there above on above.code = t.parent
                         where t.kind = any (:kinds)
                           and position(lower(:words) in lower(t.name)) > 0
                         order by p.place collate "sv-SE-x-icu", t.code
                         limit :size
                        offset :skipped
                        """)
                .param("day", choice.day())
                .param("kinds", kinds(choice))
                .param("words", choice.words())
                .param("size", PAGE_SIZE)
                .param("skipped", (long) (choice.page() - 1) * PAGE_SIZE)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(row);
                })
                .list();
        return new Result(items, total[0]);
    }

    private static String[] kinds(Choice choice) {
        var kind = choice.kind();
        return Arrays.stream(UnitKind.values())
                .filter(each -> each.isPartner() == choice.isOfPartners())
                .filter(each -> kind == null || each == kind)
                .map(UnitKind::name)
                .toArray(String[]::new);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("depth"),
                row.getString("parent"),
                row.getString("parent_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
