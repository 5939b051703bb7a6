package se.samhand.plan.internal;

import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The activities of plans, with their roles.
@Repository
class PlanActivities {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> TEXT_BY_COLUMN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ActivityRoles roles;
    private final ActivityParts parts;

    PlanActivities(JdbcClient jdbc, ActivityRoles roles, ActivityParts parts) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.parts = parts;
    }

    void add(UUID row, List<PlanActivity> activities) {
        int position = 0;
        for (PlanActivity activity : activities) {
            insert(row, position++, activity);
            addParts(activity);
        }
    }

    private void addParts(PlanActivity activity) {
        roles.add(activity.id(), activity.content());
        parts.add(activity.id(), activity.content().details());
    }

    /// Writes what differs between two states of a plan; activities keep their ids when they change places.
    void write(List<PlanRow> before, List<PlanRow> after) {
        Map<UUID, PlanActivity> were = byId(before);
        Map<UUID, List<UUID>> placesBefore = places(before);
        for (PlanRow row : after) {
            List<UUID> ids = row.activities().stream().map(PlanActivity::id).toList();
            boolean isAsItWas = ids.equals(placesBefore.get(row.id()));
            for (PlanActivity activity : row.activities()) {
                if (!activity.equals(were.get(activity.id()))) {
                    insert(row.id(), ids.indexOf(activity.id()), activity);
                    roles.remove(activity.id());
                    parts.remove(List.of(activity.id()));
                    addParts(activity);
                }
            }
            if (!isAsItWas) {
                place(row.id(), ids);
            }
        }
        Set<UUID> kept = byId(after).keySet();
        UUID[] gone = were.keySet().stream().filter(id -> !kept.contains(id)).toArray(UUID[]::new);
        if (gone.length > 0) {
            jdbc.sql("delete from plan.activity where id = any (:ids)")
                    .param("ids", gone)
                    .update();
        }
    }

    private static Map<UUID, PlanActivity> byId(List<PlanRow> rows) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .collect(toMap(PlanActivity::id, activity -> activity));
    }

    private static Map<UUID, List<UUID>> places(List<PlanRow> rows) {
        return rows.stream()
                .collect(toMap(
                        PlanRow::id,
                        row -> row.activities().stream().map(PlanActivity::id).toList()));
    }

    private void place(UUID row, List<UUID> inOrder) {
        jdbc.sql("""
                        update plan.activity a
                           set row_id = :row
                             , position = placed.number - 1
                          from unnest(:ids) with ordinality as placed (id, number)
                         where a.id = placed.id
                           and (a.row_id <> :row or a.position <> placed.number - 1)
                        """)
                .param("row", row)
                .param("ids", inOrder.toArray(UUID[]::new))
                .update();
    }

    void removeParts(PlanId plan) {
        roles.remove(plan);
        parts.remove(plan);
    }

    /// Removes the activities of a plan that are on none of these rows.
    void keepOnly(PlanId plan, List<PlanRow> rows) {
        UUID[] kept = rows.stream()
                .flatMap(row -> row.activities().stream())
                .map(PlanActivity::id)
                .toArray(UUID[]::new);
        jdbc.sql("""
                        delete from plan.activity a
                         using plan.plan_row r
                         where r.id = a.row_id
                           and r.plan_id = :plan_id
                           and a.id <> all (:ids)
                        """).param("plan_id", plan.value()).param("ids", kept).update();
    }

    private void insert(UUID row, int position, PlanActivity activity) {
        ReadPlan.Activity content = activity.content();
        Period period = content.period();
        DetailColumns.bind(SourceColumns.bind(jdbc.sql("""
                        insert into plan.activity
                               ( id,  row_id,  position,  text,  period_from,  period_to
                               ,  follow_up,  follow_up_other,  custom
                               ,  sub_areas,  state,  is_prioritised,  priority_from,  priority_to
                               ,  prevention_level,  prevention_type,  target_group,  age_from,  age_to,  ils_activity
                               ,  source_part,  source_index,  source_row,  source_column)
                        values (:id, :row_id, :position, :text, :period_from, :period_to
                               , :follow_up, :follow_up_other, cast(:custom as json)
                               , :sub_areas, :state, :is_prioritised, :priority_from, :priority_to
                               , :prevention_level, :prevention_type, :target_group, :age_from, :age_to, :ils_activity
                               , :source_part, :source_index, :source_row, :source_column)
                        on conflict on constraint activity_pk do update
                           set row_id = excluded.row_id
                             , position = excluded.position
                             , text = excluded.text
                             , period_from = excluded.period_from
                             , period_to = excluded.period_to
                             , follow_up = excluded.follow_up
                             , follow_up_other = excluded.follow_up_other
                             , custom = excluded.custom
                             , sub_areas = excluded.sub_areas
                             , state = excluded.state
                             , is_prioritised = excluded.is_prioritised
                             , priority_from = excluded.priority_from
                             , priority_to = excluded.priority_to
                             , prevention_level = excluded.prevention_level
                             , prevention_type = excluded.prevention_type
                             , target_group = excluded.target_group
                             , age_from = excluded.age_from
                             , age_to = excluded.age_to
                             , ils_activity = excluded.ils_activity
                             , source_part = excluded.source_part
                             , source_index = excluded.source_index
                             , source_row = excluded.source_row
                             , source_column = excluded.source_column
                        """), content.source()), content.details())
                .param("id", activity.id())
                .param("row_id", row)
                .param("position", position)
                .param("text", content.text())
                .param("period_from", period == null ? null : period.from())
                .param("period_to", period == null ? null : period.to())
                .param("follow_up", content.followUp().toArray(String[]::new))
                .param("follow_up_other", content.followUpOther().toArray(String[]::new))
                .param("custom", JSON.writeValueAsString(content.custom()))
                .update();
    }

    /// The activities of some rows, by row.
    Map<UUID, List<PlanActivity>> of(UUID[] rows) {
        Map<UUID, List<ActivityRoles.Role>> byActivity = roles.of(rows);
        Map<UUID, ActivityParts.Parts> partsByActivity = parts.of(rows);
        Map<UUID, List<PlanActivity>> byRow = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.row_id, a.text, a.period_from, a.period_to
                             , a.follow_up, a.follow_up_other, a.custom
                             , a.sub_areas, a.state, a.is_prioritised, a.priority_from, a.priority_to
                             , a.prevention_level, a.prevention_type, a.target_group, a.age_from, a.age_to
                             , a.ils_activity
                             , a.source_part, a.source_index, a.source_row, a.source_column
                          from plan.activity a
                         where a.row_id = any (:rows)
                         order by a.row_id, a.position
                        """).param("rows", rows).query(result -> {
            UUID id = result.getObject("id", UUID.class);
            UUID row = result.getObject("row_id", UUID.class);
            ActivityDetails details =
                    DetailColumns.read(result, partsByActivity.getOrDefault(id, ActivityParts.Parts.NONE));
            ReadPlan.Activity content =
                    content(result, byActivity.getOrDefault(id, List.of())).with(details);
            byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(new PlanActivity(id, content));
        });
        return byRow;
    }

    private static ReadPlan.Activity content(ResultSet result, List<ActivityRoles.Role> roles) throws SQLException {
        List<ActivityRoles.Role> responsible =
                roles.stream().filter(ActivityRoles.Role::isResponsible).toList();
        List<@Nullable String> codes = new ArrayList<>();
        responsible.forEach(role -> codes.add(role.code()));
        return new ReadPlan.Activity(
                result.getString("text"),
                SourceColumns.read(result),
                responsible.stream().map(ActivityRoles.Role::wording).toList(),
                codes,
                roles.stream()
                        .filter(role -> !role.isResponsible())
                        .map(ActivityRoles.Role::wording)
                        .toList(),
                period(result),
                texts(result.getArray("follow_up")),
                texts(result.getArray("follow_up_other")),
                JSON.readValue(result.getString("custom"), TEXT_BY_COLUMN));
    }

    private static @Nullable Period period(ResultSet result) throws SQLException {
        LocalDate from = result.getObject("period_from", LocalDate.class);
        return from == null ? null : new Period(from, result.getObject("period_to", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
