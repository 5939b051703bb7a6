package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.ui.Formats;

/// The scopes of permissions: the municipality, and below it each administration, department and unit by its code.
///
/// A unit lies where it lies today; one that has ended, where it lay last (ADR 20).
@Repository
class OrganisationScopes implements ScopeHierarchy {

    private static final String BELOW = """
            with recursive placed as materialized (
              select code, parent from organisation.unit_on(:day)
            )
            , reached as (
              select code from placed where code = :scope
              union
              select near.code
                from reached r
                join lateral (select p.code
                                from placed p
                               where p.parent = r.code
                              union all
                              select s.predecessor
                                from organisation.succession s
                               where s.successor = r.code
                                 and s.day <= :day
                                 and :isReading) near on true
            )
            select code from reached
            """;

    private static final String ABOVE = """
            with recursive placed as materialized (
              select code, parent from organisation.unit_on(:day)
            )
            , reached as (
              select code from placed where code = :scope
              union
              select near.code
                from reached r
                join lateral (select p.parent as code
                                from placed p
                               where p.code = r.code
                                 and p.parent is not null
                              union all
                              select s.successor
                                from organisation.succession s
                               where s.predecessor = r.code
                                 and s.day <= :day
                                 and :isReading) near on true
            )
            select code from reached
            """;

    /// A unit is named after what it lies in, so that two of the same name can be told apart.
    private static final String NAMED = """
            with recursive placed as materialized (
              select code, kind, name, parent, valid_to from organisation.unit_on(:day)
            )
            , pathed as (
              select code, name as path, kind as place, valid_to
                from placed
               where kind in ('DISTRICT', 'SPECIALIST')
              union all
              select p.code, above.path || ' › ' || p.name, above.place, p.valid_to
                from pathed above
                join placed p on p.parent = above.code
            )
            select code, path, valid_to
              from pathed
             where cast(:scope as text) is null or code = :scope
             order by place, path collate "sv-SE-x-icu", code
            """;

    private final JdbcClient jdbc;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    OrganisationScopes(JdbcClient jdbc, OrganisationDirectory organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Set<ScopeId> withAllBelow(ScopeId scope) {
        return scope.equals(ScopeId.MUNICIPALITY) ? everything() : with(scope, reached(BELOW, scope, false));
    }

    @Override
    public Set<ScopeId> withAllAbove(ScopeId scope) {
        return with(ScopeId.MUNICIPALITY, with(scope, reached(ABOVE, scope, false)));
    }

    @Override
    public Set<ScopeId> readFrom(ScopeId scope) {
        return scope.equals(ScopeId.MUNICIPALITY) ? everything() : with(scope, reached(BELOW, scope, true));
    }

    @Override
    public Set<ScopeId> readersOf(ScopeId scope) {
        return with(ScopeId.MUNICIPALITY, with(scope, reached(ABOVE, scope, true)));
    }

    private Set<ScopeId> everything() {
        return with(
                ScopeId.MUNICIPALITY,
                Set.copyOf(jdbc.sql("select code from organisation.unit")
                        .query((row, number) -> new ScopeId(row.getString("code")))
                        .list()));
    }

    private static Set<ScopeId> with(ScopeId scope, Set<ScopeId> others) {
        var all = new HashSet<>(others);
        all.add(scope);
        return Set.copyOf(all);
    }

    private Set<ScopeId> reached(String query, ScopeId scope, boolean isReading) {
        return Set.copyOf(jdbc.sql(query)
                .param("day", Formats.today(clock))
                .param("isReading", isReading)
                .param("scope", scope.value())
                .query((row, number) -> new ScopeId(row.getString("code")))
                .list());
    }

    @Override
    public List<Scope> scopes() {
        return Stream.concat(Stream.of(municipality()), named(null, Formats.today(clock)).stream())
                .toList();
    }

    @Override
    public Optional<Scope> find(ScopeId scope) {
        return scope.equals(ScopeId.MUNICIPALITY)
                ? Optional.of(municipality())
                : named(scope.value(), Formats.today(clock)).stream().findFirst();
    }

    @Override
    public Optional<Scope> find(ScopeId scope, LocalDate day) {
        return scope.equals(ScopeId.MUNICIPALITY)
                ? Optional.of(municipality())
                : named(scope.value(), day).stream().findFirst();
    }

    private Scope municipality() {
        return new Scope(ScopeId.MUNICIPALITY, organisation.municipality().name(), null);
    }

    private List<Scope> named(@Nullable String scope, LocalDate day) {
        return jdbc.sql(NAMED)
                .param("day", day)
                .param("scope", scope)
                .query((row, number) -> new Scope(
                        new ScopeId(row.getString("code")),
                        name(row.getString("path"), row.getObject("valid_to", LocalDate.class), day),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private static String name(String path, @Nullable LocalDate lastDay, LocalDate day) {
        return lastDay != null && lastDay.isBefore(day) ? path + " (–" + lastDay + ")" : path;
    }
}
