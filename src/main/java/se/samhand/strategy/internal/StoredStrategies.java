package se.samhand.strategy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.Period;
import se.samhand.strategy.PlanTemplate;
import se.samhand.strategy.PlanTemplate.Column;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;

/// The strategies in the database.
///
/// What an edition says never changes, so it is read once.
@Repository
class StoredStrategies implements StrategyDirectory {

    private record Edition(String code, int contentVersion) {}

    private final JdbcClient jdbc;
    private final Map<Edition, StrategyVersion> read = new ConcurrentHashMap<>();

    StoredStrategies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StrategyVersion> strategies() {
        return jdbc
                .sql("select code from strategy.strategy order by period_from, code")
                .query((row, number) -> row.getString("code"))
                .list()
                .stream()
                .map(this::strategy)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<StrategyVersion> strategy(String code) {
        return jdbc.sql("select content_version from strategy.strategy where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .flatMap(version -> edition(new Edition(code, version)));
    }

    private Optional<StrategyVersion> edition(Edition edition) {
        var known = read.get(edition);
        if (known != null) {
            return Optional.of(known);
        }
        var found = read(edition.code());
        found.ifPresent(strategy -> read.put(new Edition(edition.code(), strategy.contentVersion()), strategy));
        return found;
    }

    private Optional<StrategyVersion> read(String code) {
        var points = startingPoints(code);
        return template(code).flatMap(template -> strategy(code, points, template));
    }

    /// Takes over an edition of a strategy that is newer than the one that is here.
    void load(StrategyVersion strategy) {
        new StrategyEdition(jdbc, strategy).saveIfNewer();
    }

    private Optional<StrategyVersion> strategy(String code, List<StartingPoint> points, PlanTemplate template) {
        return jdbc.sql("""
                        select content_version, title, title_english, short_title, short_title_english,
                               period_from, period_to, other_titles
                          from strategy.strategy
                         where code = :code
                        """)
                .param("code", code)
                .query((row, number) -> new StrategyVersion(
                        code,
                        row.getInt("content_version"),
                        row.getString("title"),
                        row.getString("title_english"),
                        row.getString("short_title"),
                        row.getString("short_title_english"),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)),
                        texts(row, "other_titles"),
                        points,
                        template))
                .optional();
    }

    private List<StartingPoint> startingPoints(String strategy) {
        var subAreas = subAreas(strategy);
        return jdbc.sql("""
                        select p.code, p.number, p.name, p.name_english, p.display_name, p.other_wordings
                          from strategy.starting_point p
                          join strategy.strategy s on s.code = p.strategy_code and s.content_version = p.content_version
                         where p.strategy_code = :strategy
                         order by p.number
                        """)
                .param("strategy", strategy)
                .query((row, number) -> new StartingPoint(
                        row.getString("code"),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("name_english"),
                        row.getString("display_name"),
                        texts(row, "other_wordings"),
                        subAreas.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /// The sub-areas by the code of their starting point.
    private Map<String, List<SubArea>> subAreas(String strategy) {
        var byStartingPoint = new HashMap<String, List<SubArea>>();
        jdbc.sql("""
                        select a.starting_point_code, a.code, a.number, a.name, a.name_english, a.display_name,
                               a.other_wordings
                          from strategy.sub_area a
                          join strategy.strategy s on s.code = a.strategy_code and s.content_version = a.content_version
                         where a.strategy_code = :strategy
                         order by a.number
                        """).param("strategy", strategy).query(row -> {
            byStartingPoint
                    .computeIfAbsent(row.getString("starting_point_code"), code -> new ArrayList<>())
                    .add(subArea(row));
        });
        return byStartingPoint;
    }

    private static SubArea subArea(ResultSet row) throws SQLException {
        return new SubArea(
                row.getString("code"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("name_english"),
                row.getString("display_name"),
                texts(row, "other_wordings"));
    }

    private Optional<PlanTemplate> template(String strategy) {
        var columns = columns(strategy, false);
        var localColumns = columns(strategy, true);
        return jdbc.sql("""
                        select code, name, name_english
                          from strategy.plan_template
                         where strategy_code = :strategy
                        """)
                .param("strategy", strategy)
                .query((row, number) -> new PlanTemplate(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_english"),
                        columns,
                        localColumns))
                .optional();
    }

    private List<Column> columns(String strategy, boolean isLocal) {
        return jdbc.sql("""
                        select c.kind, c.name, c.name_english, c.display_name, c.is_required, c.other_wordings
                          from strategy.plan_template_column c
                          join strategy.strategy s on s.code = c.strategy_code and s.content_version = c.content_version
                         where c.strategy_code = :strategy
                           and c.is_local = :isLocal
                         order by c.position
                        """)
                .param("strategy", strategy)
                .param("isLocal", isLocal)
                .query((row, number) -> new Column(
                        ColumnKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("name_english"),
                        row.getString("display_name"),
                        row.getBoolean("is_required"),
                        texts(row, "other_wordings")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
