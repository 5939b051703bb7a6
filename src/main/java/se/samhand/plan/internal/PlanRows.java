package se.samhand.plan.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// The rows of plans, with their sub-areas and goals.
@Repository
class PlanRows {

    private record OfRow<T>(UUID row, T value) {}

    private final JdbcClient jdbc;
    private final PlanActivities activities;

    PlanRows(JdbcClient jdbc, PlanActivities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /// Rows and activities that stay keep their place in the database, since other tables may point at them.
    void replace(PlanId plan, List<PlanRow> rows) {
        activities.removeParts(plan);
        removeParts(plan);
        add(plan, rows);
        activities.keepOnly(plan, rows);
        jdbc.sql("""
                        delete from plan.plan_row
                         where plan_id = :plan_id
                           and id <> all (:ids)
                        """)
                .param("plan_id", plan.value())
                .param("ids", rows.stream().map(PlanRow::id).toArray(UUID[]::new))
                .update();
    }

    /// Writes what differs between two states of a plan, and nothing else.
    void write(PlanId plan, List<PlanRow> before, List<PlanRow> after) {
        Map<UUID, PlanRow> were = before.stream().collect(toMap(PlanRow::id, row -> row));
        List<PlanRow> changed = after.stream()
                .filter(row -> !row.saysTheSameAs(were.get(row.id())))
                .toList();
        for (PlanRow row : changed) {
            if (were.containsKey(row.id())) {
                revise(row);
            } else {
                put(plan, after.indexOf(row), row);
            }
            removeParts(row.id());
            addSubAreas(row);
            addGoals(row);
        }
        activities.write(before, after);
        Set<UUID> kept = after.stream().map(PlanRow::id).collect(toSet());
        List<UUID> gone =
                were.keySet().stream().filter(id -> !kept.contains(id)).toList();
        if (!gone.isEmpty()) {
            jdbc.sql("delete from plan.plan_row where id = any (:ids)")
                    .param("ids", gone.toArray(UUID[]::new))
                    .update();
        }
        if (!ids(before).equals(ids(after))) {
            number(ids(after));
        }
    }

    private static List<UUID> ids(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::id).toList();
    }

    private void number(List<UUID> inOrder) {
        jdbc.sql("""
                        update plan.plan_row r
                           set position = placed.number - 1
                          from unnest(:ids) with ordinality as placed (id, number)
                         where r.id = placed.id
                           and r.position <> placed.number - 1
                        """).param("ids", inOrder.toArray(UUID[]::new)).update();
    }

    private void removeParts(UUID row) {
        jdbc.sql("delete from plan.row_sub_area where row_id = :row")
                .param("row", row)
                .update();
        jdbc.sql("delete from plan.row_goal where row_id = :row")
                .param("row", row)
                .update();
    }

    private void removeParts(PlanId plan) {
        jdbc.sql("""
                        delete from plan.row_sub_area a
                         using plan.plan_row r
                         where r.id = a.row_id
                           and r.plan_id = :plan_id
                        """).param("plan_id", plan.value()).update();
        jdbc.sql("""
                        delete from plan.row_goal g
                         using plan.plan_row r
                         where r.id = g.row_id
                           and r.plan_id = :plan_id
                        """).param("plan_id", plan.value()).update();
    }

    void add(PlanId plan, List<PlanRow> rows) {
        int position = 0;
        for (PlanRow row : rows) {
            put(plan, position++, row);
            addSubAreas(row);
            addGoals(row);
            activities.add(row.id(), row.activities());
        }
    }

    private void put(PlanId plan, int position, PlanRow row) {
        jdbc.sql("""
                        insert into plan.plan_row ( id,  plan_id,  position,  starting_point)
                        values                    (:id, :plan_id, :position, :starting_point)
                        on conflict on constraint plan_row_pk do update
                           set position = excluded.position
                             , starting_point = excluded.starting_point
                        """)
                .param("id", row.id())
                .param("plan_id", plan.value())
                .param("position", position)
                .param("starting_point", row.startingPoint())
                .update();
    }

    /// Its place is given by [#number], which knows all rows.
    private void revise(PlanRow row) {
        jdbc.sql("update plan.plan_row set starting_point = :starting_point where id = :id")
                .param("starting_point", row.startingPoint())
                .param("id", row.id())
                .update();
    }

    private void addSubAreas(PlanRow row) {
        int position = 0;
        for (ReadPlan.SubArea area : row.subAreas()) {
            SourceColumns.bind(jdbc.sql("""
                            insert into plan.row_sub_area
                                   ( row_id,  position,  code,  wording
                                   ,  source_part,  source_index,  source_row,  source_column)
                            values (:row_id, :position, :code, :wording
                                   , :source_part, :source_index, :source_row, :source_column)
                            """), area.source())
                    .param("row_id", row.id())
                    .param("position", position++)
                    .param("code", area.code())
                    .param("wording", area.wording())
                    .update();
        }
    }

    private void addGoals(PlanRow row) {
        int position = 0;
        for (ReadPlan.Goal goal : row.goals()) {
            SourceColumns.bind(jdbc.sql("""
                            insert into plan.row_goal
                                   ( row_id,  position,  text
                                   ,  source_part,  source_index,  source_row,  source_column)
                            values (:row_id, :position, :text
                                   , :source_part, :source_index, :source_row, :source_column)
                            """), goal.source())
                    .param("row_id", row.id())
                    .param("position", position++)
                    .param("text", goal.text())
                    .update();
        }
    }

    List<PlanRow> of(PlanId plan) {
        return filled(jdbc.sql("""
                        select id, starting_point
                          from plan.plan_row
                         where plan_id = :plan_id
                         order by position
                        """)
                .param("plan_id", plan.value())
                .query((result, number) -> head(result))
                .list());
    }

    /// The one row of a plan that is, or holds, a part; nothing where it has none.
    List<PlanRow> of(PlanId plan, UUID part) {
        return filled(jdbc.sql("""
                        select id, starting_point
                          from plan.plan_row
                         where plan_id = :plan_id
                           and id in (select :part
                                      union all
                                      select row_id from plan.activity where id = :part)
                        """)
                .param("plan_id", plan.value())
                .param("part", part)
                .query((result, number) -> head(result))
                .list());
    }

    /// The rows of a plan and their activities by their ids, in order.
    List<PlacedRow> places(PlanId plan) {
        return jdbc.sql("""
                        select r.id, r.starting_point
                             , array(select a.id from plan.activity a where a.row_id = r.id order by a.position) as activities
                          from plan.plan_row r
                         where r.plan_id = :plan_id
                         order by r.position
                        """)
                .param("plan_id", plan.value())
                .query((result, number) -> new PlacedRow(
                        result.getObject("id", UUID.class), result.getString("starting_point"), List.of((UUID[])
                                result.getArray("activities").getArray())))
                .list();
    }

    private static PlanRow head(ResultSet result) throws SQLException {
        return new PlanRow(
                result.getObject("id", UUID.class),
                result.getString("starting_point"),
                List.of(),
                List.of(),
                List.of());
    }

    private List<PlanRow> filled(List<PlanRow> heads) {
        UUID[] ids = heads.stream().map(PlanRow::id).toArray(UUID[]::new);
        Map<UUID, List<ReadPlan.SubArea>> areas = subAreas(ids);
        Map<UUID, List<ReadPlan.Goal>> goals = goals(ids);
        Map<UUID, List<PlanActivity>> done = activities.of(ids);
        return heads.stream()
                .map(row -> new PlanRow(
                        row.id(),
                        row.startingPoint(),
                        areas.getOrDefault(row.id(), List.of()),
                        goals.getOrDefault(row.id(), List.of()),
                        done.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ReadPlan.SubArea>> subAreas(UUID[] rows) {
        return jdbc
                .sql("""
                        select a.row_id, a.code, a.wording
                             , a.source_part, a.source_index, a.source_row, a.source_column
                          from plan.row_sub_area a
                         where a.row_id = any (:rows)
                         order by a.row_id, a.position
                        """)
                .param("rows", rows)
                .query((result, number) -> new OfRow<>(
                        result.getObject("row_id", UUID.class),
                        new ReadPlan.SubArea(
                                result.getString("code"), result.getString("wording"), SourceColumns.read(result))))
                .list()
                .stream()
                .collect(groupingBy(OfRow::row, mapping(OfRow::value, toList())));
    }

    private Map<UUID, List<ReadPlan.Goal>> goals(UUID[] rows) {
        return jdbc
                .sql("""
                        select g.row_id, g.text
                             , g.source_part, g.source_index, g.source_row, g.source_column
                          from plan.row_goal g
                         where g.row_id = any (:rows)
                         order by g.row_id, g.position
                        """)
                .param("rows", rows)
                .query((result, number) -> new OfRow<>(
                        result.getObject("row_id", UUID.class),
                        new ReadPlan.Goal(result.getString("text"), SourceColumns.read(result))))
                .list()
                .stream()
                .collect(groupingBy(OfRow::row, mapping(OfRow::value, toList())));
    }
}
