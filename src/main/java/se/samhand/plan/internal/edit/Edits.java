package se.samhand.plan.internal.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The edits of plans, and which of them a person can take back.
@Repository
class Edits {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Edits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId plan, Edit edit) {
        jdbc.sql("""
                        insert into plan.edit
                               ( plan_id,  number,  kind,  direction,  takes_back,  parts,  changes,  made_at,  made_by)
                        values (:plan_id, :number, :kind, :direction, :takes_back, :parts, cast(:changes as json)
                               , :made_at, :made_by)
                        """)
                .param("plan_id", plan.value())
                .param("number", edit.number())
                .param("kind", edit.kind())
                .param("direction", edit.direction().code())
                .param("takes_back", edit.takesBack())
                .param("parts", edit.parts().toArray(UUID[]::new))
                .param("changes", JSON.writerFor(CHANGES).writeValueAsString(edit.changes()))
                .param("made_at", edit.madeAt().atOffset(ZoneOffset.UTC))
                .param("made_by", edit.madeBy())
                .update();
        edit.changes().forEach(change -> {
            if (change instanceof Change.Revised revised) {
                remember(plan, revised.cell(), edit.number());
            }
        });
    }

    private void remember(PlanId plan, Cell cell, int number) {
        jdbc.sql("""
                        insert into plan.edited_cell ( plan_id,  part,  cell,  number)
                        values                       (:plan_id, :part, :cell, :number)
                        on conflict on constraint edited_cell_pk do update
                           set number = excluded.number
                        """)
                .param("plan_id", plan.value())
                .param("part", cell.part())
                .param("cell", cell.code())
                .param("number", number)
                .update();
    }

    /// The latest edit of a cell, if it is newer than what somebody saw.
    Optional<Edit> newerOf(PlanId plan, Cell cell, int seen) {
        return jdbc.sql("""
                        select e.number, e.kind, e.direction, e.takes_back, e.changes, e.made_at, e.made_by
                          from plan.edited_cell c
                          join plan.edit e on e.plan_id = c.plan_id and e.number = c.number
                         where c.plan_id = :plan_id
                           and c.part = :part
                           and c.cell = :cell
                           and c.number > :seen
                        """)
                .param("plan_id", plan.value())
                .param("part", cell.part())
                .param("cell", cell.code())
                .param("seen", seen)
                .query((result, number) -> edit(result))
                .optional();
    }

    /// The latest edit of a row or an activity, if it is newer than what somebody saw.
    Optional<Edit> newerOf(PlanId plan, UUID part, int seen) {
        return jdbc.sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and number > :seen
                           and :part = any (parts)
                         order by number desc
                         limit 1
                        """)
                .param("plan_id", plan.value())
                .param("part", part)
                .param("seen", seen)
                .query((result, number) -> edit(result))
                .optional();
    }

    /// What a cell said before the first edit of it that somebody did not see.
    Optional<JsonNode> firstRevisionOf(PlanId plan, Cell cell, int seen) {
        return jdbc
                .sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and number > :seen
                           and :part = any (parts)
                         order by number
                        """)
                .param("plan_id", plan.value())
                .param("part", cell.part())
                .param("seen", seen)
                .query((result, number) -> edit(result))
                .list()
                .stream()
                .flatMap(edit -> edit.changes().stream())
                .flatMap(change -> change instanceof Change.Revised revised
                                && revised.cell().equals(cell)
                        ? Stream.of(revised.before())
                        : Stream.empty())
                .findFirst();
    }

    /// The edits of a row or an activity, the latest first.
    List<Edit> of(PlanId plan, UUID part, int most) {
        return jdbc.sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and :part = any (parts)
                         order by number desc
                         limit :most
                        """)
                .param("plan_id", plan.value())
                .param("part", part)
                .param("most", most)
                .query((result, number) -> edit(result))
                .list();
    }

    /// The edits after one, the earliest first.
    List<Edit> after(PlanId plan, int seen, int most) {
        return jdbc.sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and number > :seen
                         order by number
                         limit :most
                        """)
                .param("plan_id", plan.value())
                .param("seen", seen)
                .param("most", most)
                .query((result, number) -> edit(result))
                .list();
    }

    /// What a person did last of what still stands.
    Optional<Edit> lastDone(PlanId plan, UUID person) {
        return jdbc.sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and made_by = :person
                           and direction = 'done'
                           and is_standing
                         order by number desc
                         limit 1
                        """)
                .param("plan_id", plan.value())
                .param("person", person)
                .query((result, number) -> edit(result))
                .optional();
    }

    /// What a person took back last, unless they have done something new since.
    Optional<Edit> lastUndone(PlanId plan, UUID person) {
        return jdbc.sql("""
                        select u.number, u.kind, u.direction, u.takes_back, u.changes, u.made_at, u.made_by
                          from plan.edit u
                         where u.plan_id = :plan_id
                           and u.made_by = :person
                           and u.direction = 'undone'
                           and u.is_standing
                           and not exists (select from plan.edit d
                                            where d.plan_id = u.plan_id
                                              and d.made_by = u.made_by
                                              and d.direction = 'done'
                                              and d.number > u.number)
                         order by u.number desc
                         limit 1
                        """)
                .param("plan_id", plan.value())
                .param("person", person)
                .query((result, number) -> edit(result))
                .optional();
    }

    Optional<Edit> find(PlanId plan, int number) {
        return jdbc.sql("""
                        select number, kind, direction, takes_back, changes, made_at, made_by
                          from plan.edit
                         where plan_id = :plan_id
                           and number = :number
                        """)
                .param("plan_id", plan.value())
                .param("number", number)
                .query((result, row) -> edit(result))
                .optional();
    }

    /// Says whether what an edit did still stands.
    void stand(PlanId plan, int number, boolean isStanding) {
        jdbc.sql("""
                        update plan.edit
                           set is_standing = :is_standing
                         where plan_id = :plan_id
                           and number = :number
                        """)
                .param("is_standing", isStanding)
                .param("plan_id", plan.value())
                .param("number", number)
                .update();
    }

    private static Edit edit(ResultSet result) throws SQLException {
        return new Edit(
                result.getInt("number"),
                result.getString("kind"),
                Edit.Direction.valueOf(result.getString("direction").toUpperCase(Locale.ROOT)),
                result.getObject("takes_back", Integer.class),
                JSON.readValue(result.getString("changes"), CHANGES),
                result.getObject("made_at", OffsetDateTime.class).toInstant(),
                result.getObject("made_by", UUID.class));
    }
}
