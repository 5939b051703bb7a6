package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// The list of plans, filtered, sorted and paged in the database.
@Component
public class PlanListQuery {

    /// Plans on one page of the list.
    public static final int PAGE_SIZE = 50;

    /// What the list can be sorted by.
    public enum Sort {
        /// Name of the administration, in Swedish order.
        ADMINISTRATION("administration_name collate \"sv-SE-x-icu\""),
        /// First day of the period.
        PERIOD("period_from"),
        /// Number of activities.
        ACTIVITIES("activities"),
        /// Number of sub-areas with something planned.
        COVERAGE("covered"),
        /// When the plan was read in.
        READ("read_at");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }
    }

    /// What to show.
    ///
    /// @param administration code, or null for all
    /// @param period plans that hold some day of it, or null for all
    /// @param day plans of administrations that an administration had taken over from by then are shown with it
    /// @param isAsMade whether plans stay apart as they were made, whoever took over since
    /// @param page from 1
    public record Choice(
            @Nullable String administration,
            @Nullable Period period,
            LocalDate day,
            boolean isAsMade,
            Sort sort,
            boolean isDescending,
            int page) {}

    /// A plan in the list.
    ///
    /// @param covered codes of the sub-areas that have at least one activity
    /// @param deadline until when it is to be written, when its administration is invited to
    public record Item(
            PlanId id,
            String administrationCode,
            String administration,
            String title,
            Period period,
            int rows,
            int activities,
            List<String> covered,
            Instant readAt,
            String strategy,
            @Nullable LocalDate deadline) {}

    /// A page of the list.
    ///
    /// @param total number of plans that match, on all pages
    public record Result(List<Item> items, int total) {}

    private static final Period ALWAYS = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final JdbcClient jdbc;
    private final OrganisationDirectory organisation;

    PlanListQuery(JdbcClient jdbc, OrganisationDirectory organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /// Those that are open to this person.
    public Result list(Choice choice, Actor actor) {
        List<Administration> administrations = NamesOnDay.of(organisation, choice.day());
        String[] chosen = chosen(choice);
        Period within = Objects.requireNonNullElse(choice.period(), ALWAYS);
        String direction = choice.isDescending() ? "desc" : "asc";
        List<Item> items = jdbc.sql("""
                        with listed as (
                          select p.id, n.code as administration_code, n.name as administration_name, p.title, p.period_from, p.period_to
                               , v.made_at as read_at, p.strategy
                               , (select i.deadline
                                    from plan.invitation i
                                   where i.plan_id = p.id
                                     and i.withdrawn_at is null
                                     and i.finished_at is null) as deadline
                               , (select count(*) from plan.plan_row r where r.plan_id = p.id) as rows
                               , (select count(*)
                                    from plan.activity a
                                    join plan.plan_row r on r.id = a.row_id
                                   where r.plan_id = p.id) as activities
                               , array(select distinct s.code
                                         from plan.row_sub_area s
                                         join plan.plan_row r on r.id = s.row_id
                                        where r.plan_id = p.id
                                          and s.code is not null
                                          and exists (select 1 from plan.activity a where a.row_id = r.id)
                                        order by s.code) as covered_codes
                            from plan.plan p
                            join plan.plan_version v on v.plan_id = p.id and v.version = p.version
                            join unnest(cast(:codes as text[]), cast(:names as text[])) as n (code, name)
                              on n.code = p.administration
                           where (:isOfAll or p.administration = any (:chosen))
                             and (:isReadingAll or p.administration = any (:read))
                             and p.period_from <= :lastDay
                             and p.period_to >= :firstDay
                        )
                        , counted as (
                          select id, administration_code, administration_name, title, period_from, period_to, read_at, strategy, deadline
                               , rows, activities, covered_codes, cardinality(covered_codes) as covered
                            from listed
                        )
                        select id, administration_code, administration_name, title, period_from, period_to, read_at, strategy, deadline
                             , rows, activities, covered_codes
                          from counted
                         order by %s %s, administration_name collate "sv-SE-x-icu", period_from desc, id
                         limit :size
                        offset :skipped
                        """.formatted(choice.sort().expression, direction))
                .param(
                        "codes",
                        administrations.stream().map(Administration::code).toArray(String[]::new))
                .param(
                        "names",
                        administrations.stream().map(Administration::name).toArray(String[]::new))
                .param("isOfAll", choice.administration() == null)
                .param("chosen", chosen)
                .params(open(actor))
                .param("firstDay", within.from())
                .param("lastDay", within.to())
                .param("size", PAGE_SIZE)
                .param("skipped", (long) (choice.page() - 1) * PAGE_SIZE)
                .query((result, number) -> item(result))
                .list();
        return new Result(items, count(choice.administration() == null, chosen, within, actor));
    }

    /// Number of the plans that a choice lets through and that are open to this person, on all pages.
    public int count(Choice choice, Actor actor) {
        return count(
                choice.administration() == null,
                chosen(choice),
                Objects.requireNonNullElse(choice.period(), ALWAYS),
                actor);
    }

    /// Number of the plans of an administration that are open to this person.
    public int countOf(String administration, Actor actor) {
        return count(false, new String[] {administration}, ALWAYS, actor);
    }

    /// Plans of the same administration whose period overlaps, the newest first.
    public List<PlanId> findOverlapping(String administration, Period period) {
        return jdbc.sql("""
                        select p.id
                          from plan.plan p
                          join plan.plan_version v on v.plan_id = p.id and v.version = p.version
                         where p.administration = :administration
                           and p.period_from <= :last_day
                           and p.period_to >= :first_day
                         order by v.made_at desc, p.id
                        """)
                .param("administration", administration)
                .param("first_day", period.from())
                .param("last_day", period.to())
                .query((result, number) -> new PlanId(result.getObject("id", UUID.class)))
                .list();
    }

    /// Codes of the administrations whose plans are shown; none for all.
    String[] chosen(Choice choice) {
        String administration = choice.administration();
        if (administration == null) {
            return new String[0];
        }
        Set<String> before = choice.isAsMade() ? Set.of() : before(administration, choice.day());
        return Stream.concat(Stream.of(administration), before.stream()).toArray(String[]::new);
    }

    private static Map<String, Object> open(Actor actor) {
        Set<ScopeId> scopes = actor.scopesOf(PlanPermissions.READ);
        return Map.of(
                "isReadingAll", scopes.contains(ScopeId.MUNICIPALITY),
                "read", scopes.stream().map(ScopeId::value).toArray(String[]::new));
    }

    /// One that did not exist on the day stands for all that it has taken over from since.
    private Set<String> before(String administration, LocalDate day) {
        boolean isThere = organisation.administration(administration, day).isPresent();
        return isThere ? organisation.predecessorsOf(administration, day) : organisation.predecessorsOf(administration);
    }

    private int count(boolean isOfAll, String[] chosen, Period within, Actor actor) {
        return jdbc.sql("""
                        select count(*)
                          from plan.plan
                         where (:isOfAll or administration = any (:chosen))
                           and (:isReadingAll or administration = any (:read))
                           and period_from <= :lastDay
                           and period_to >= :firstDay
                        """)
                .param("firstDay", within.from())
                .param("lastDay", within.to())
                .param("isOfAll", isOfAll)
                .param("chosen", chosen)
                .params(open(actor))
                .query(Integer.class)
                .single();
    }

    private static Item item(ResultSet result) throws SQLException {
        return new Item(
                new PlanId(result.getObject("id", UUID.class)),
                result.getString("administration_code"),
                result.getString("administration_name"),
                result.getString("title"),
                new Period(
                        result.getObject("period_from", LocalDate.class),
                        result.getObject("period_to", LocalDate.class)),
                result.getInt("rows"),
                result.getInt("activities"),
                List.of((String[]) result.getArray("covered_codes").getArray()),
                result.getObject("read_at", OffsetDateTime.class).toInstant(),
                result.getString("strategy"),
                result.getObject("deadline", LocalDate.class));
    }
}
