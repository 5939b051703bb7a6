package se.samhand.plan.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;

/// The activities of plans as they are now that count towards goals of steering documents.
@Component
public class GoalActivitiesQuery {

    /// An activity that counts towards a goal.
    ///
    /// @param plan title of its plan
    /// @param row that it stands in
    /// @param total how many count towards the goal and are open to the person
    public record Serving(
            String goal, String text, UUID planId, String plan, String administration, UUID row, int total) {}

    private final JdbcClient jdbc;

    GoalActivitiesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many there are, whoever may see them.
    @Transactional(readOnly = true)
    public Map<String, Integer> count(Set<String> goals) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select goal, count(*) as number
                          from plan.activity_goal
                         where goal = any (:goals)
                         group by goal
                        """).param("goals", goals.toArray(String[]::new)).query(row -> {
            counts.put(row.getString("goal"), row.getInt("number"));
        });
        return counts;
    }

    /// Those in plans that are open to a person, the newest plans first.
    ///
    /// @param skipped how many of each goal are passed over
    /// @param most how many of each goal are told
    @Transactional(readOnly = true)
    public List<Serving> open(Set<String> goals, int skipped, int most, Actor actor) {
        var read = actor.scopesOf(PlanPermissions.READ);
        return jdbc.sql("""
                        select goal, text, plan_id, title, administration, row_id, total
                          from (select g.goal, a.text, p.id as plan_id, p.title, p.administration, r.id as row_id
                                     , count(*) over (partition by g.goal) as total
                                     , row_number() over (partition by g.goal
                                                          order by p.period_from desc, p.administration, p.id
                                                                 , r.position, a.position) as number
                                  from plan.activity_goal g
                                  join plan.activity a on a.id = g.activity_id
                                  join plan.plan_row r on r.id = a.row_id
                                  join plan.plan p on p.id = r.plan_id
                                 where g.goal = any (:goals)
                                   and (:isReadingAll or p.administration = any (:read))) numbered
                         where number > :skipped
                           and number <= :skipped + :most
                         order by goal, number
                        """)
                .param("goals", goals.toArray(String[]::new))
                .param("isReadingAll", read.contains(ScopeId.MUNICIPALITY))
                .param("read", read.stream().map(ScopeId::value).toArray(String[]::new))
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> new Serving(
                        row.getString("goal"),
                        row.getString("text"),
                        row.getObject("plan_id", UUID.class),
                        row.getString("title"),
                        row.getString("administration"),
                        row.getObject("row_id", UUID.class),
                        row.getInt("total")))
                .list();
    }
}
