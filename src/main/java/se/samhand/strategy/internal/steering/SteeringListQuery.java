package se.samhand.strategy.internal.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Period;
import se.samhand.strategy.SteeringKind;

/// The register of steering documents, filtered, sorted and paged in the database.
@Component
public class SteeringListQuery {

    /// Documents on one page of the list.
    public static final int PAGE_SIZE = 50;

    /// What the list can be sorted by.
    public enum Sort {
        /// Title, in Swedish order.
        TITLE("lower(d.title) collate \"sv-SE-x-icu\""),
        /// Kind, in the order of [SteeringKind].
        KIND("array_position(:kinds, d.kind)"),
        /// First day; those without one first.
        PERIOD("coalesce(d.valid_from, '-infinity')"),
        /// Number of goals.
        GOALS("goals");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }
    }

    /// What to show.
    ///
    /// @param words a part of title, diary number, decision, note or a goal; empty for all
    /// @param owner code of a unit, or null for all
    /// @param inForce documents in force on some day of it, or null for all
    /// @param page from 1
    public record Choice(
            String words,
            @Nullable SteeringKind kind,
            @Nullable String owner,
            @Nullable Period inForce,
            Sort sort,
            boolean isDescending,
            int page) {

        public boolean isFiltered() {
            return !words.isEmpty() || kind != null || owner != null || inForce != null;
        }
    }

    /// A document in the list.
    public record Item(
            String code,
            SteeringKind kind,
            String title,
            @Nullable String titleEnglish,
            @Nullable String owner,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String diaryNumber,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String link,
            int goals) {}

    /// A page of the list.
    ///
    /// @param total number of documents that match, on all pages
    public record Result(List<Item> items, int total) {}

    private final JdbcClient jdbc;

    SteeringListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Result list(Choice choice) {
        return list(choice, PAGE_SIZE, (long) (choice.page() - 1) * PAGE_SIZE);
    }

    /// All that match, whatever the page.
    List<Item> all(Choice choice) {
        return list(choice, Integer.MAX_VALUE, 0).items();
    }

    private Result list(Choice choice, int size, long skipped) {
        var total = new int[1];
        var items = jdbc.sql("""
                        select d.code, d.kind, d.title, d.title_english, d.owner, d.valid_from, d.valid_to
                             , d.diary_number, d.decided_by, d.decided_on, d.link
                             , (select count(*) from strategy.steering_goal g where g.document = d.id) as goals
                             , count(*) over () as total
                          from strategy.steering_document d
                         where (:kind::text is null or d.kind = :kind)
                           and (:owner::text is null or d.owner = :owner)
                           and (:lastDay::date is null or d.valid_from is null or d.valid_from <= :lastDay)
                           and (:firstDay::date is null or d.valid_to is null or d.valid_to >= :firstDay)
                           and (   position(lower(:words) in lower(concat_ws(' ', d.title, d.title_english
                                            , d.diary_number, d.decided_by, d.note))) > 0
                                or exists (select from strategy.steering_goal g
                                            where g.document = d.id
                                              and position(lower(:words) in lower(concat_ws(' ', g.text
                                                                                , g.text_english))) > 0))
                         order by %s %s, lower(d.title) collate "sv-SE-x-icu", d.code
                         limit :size
                        offset :skipped
                        """.formatted(choice.sort().expression, choice.isDescending() ? "desc" : "asc"))
                .param("kinds", kinds())
                .param("kind", choice.kind() == null ? null : choice.kind().name(), Types.VARCHAR)
                .param("owner", choice.owner(), Types.VARCHAR)
                .param(
                        "firstDay",
                        choice.inForce() == null ? null : choice.inForce().from(),
                        Types.DATE)
                .param(
                        "lastDay",
                        choice.inForce() == null ? null : choice.inForce().to(),
                        Types.DATE)
                .param("words", choice.words())
                .param("size", size)
                .param("skipped", skipped)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(row);
                })
                .list();
        return new Result(items, total[0]);
    }

    private static String[] kinds() {
        return Arrays.stream(SteeringKind.values()).map(SteeringKind::name).toArray(String[]::new);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("code"),
                SteeringKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("title_english"),
                row.getString("owner"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("diary_number"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("link"),
                row.getInt("goals"));
    }
}
