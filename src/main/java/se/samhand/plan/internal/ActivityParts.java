package se.samhand.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Milestone;
import se.samhand.plan.ActivityDetails.SubGoal;
import se.samhand.plan.PlanId;
import se.samhand.plan.WebLink;

/// What activities say beyond the template and can say several times: goals, units, milestones, sub-goals and links.
@Repository
class ActivityParts {

    /// One of them, whatever it is.
    ///
    /// @param text code, text or address
    /// @param more measure of a sub-goal, or words of a link
    private record Part(
            String kind,
            String text,
            @Nullable String more,
            @Nullable LocalDate day) {}

    /// All that an activity has of them.
    record Parts(List<Part> all) {

        static final Parts NONE = new Parts(List.of());

        List<String> goals() {
            return of("goal", Part::text);
        }

        List<String> responsibleUnits() {
            return of("responsible", Part::text);
        }

        List<String> performingUnits() {
            return of("performing", Part::text);
        }

        List<Milestone> milestones() {
            return of("milestone", part -> new Milestone(dayOf(part), part.text()));
        }

        private static LocalDate dayOf(Part part) {
            LocalDate day = part.day();
            if (day == null) {
                throw new IllegalStateException("A milestone without a day");
            }
            return day;
        }

        List<SubGoal> subGoals() {
            return of("sub-goal", part -> new SubGoal(part.text(), part.more()));
        }

        List<WebLink> links() {
            return of("link", part -> new WebLink(part.text(), String.valueOf(part.more())));
        }

        private <T> List<T> of(String kind, Function<Part, T> read) {
            return all.stream()
                    .filter(part -> part.kind().equals(kind))
                    .map(read)
                    .toList();
        }
    }

    private final JdbcClient jdbc;

    ActivityParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID activity, ActivityDetails details) {
        addGoals(activity, details.servedGoals());
        addUnits(activity, "responsible", details.responsibleUnits());
        addUnits(activity, "performing", details.performingUnits());
        addMilestones(activity, details.milestones());
        addSubGoals(activity, details.subGoals());
        addLinks(activity, details.links());
    }

    private void addGoals(UUID activity, List<String> goals) {
        if (!goals.isEmpty()) {
            jdbc.sql("""
                            insert into plan.activity_goal (activity_id, position, goal)
                            select :activity, one.number - 1, one.goal
                              from unnest(:goals) with ordinality as one (goal, number)
                            """)
                    .param("activity", activity)
                    .param("goals", goals.toArray(String[]::new))
                    .update();
        }
    }

    private void addUnits(UUID activity, String kind, List<String> units) {
        if (!units.isEmpty()) {
            jdbc.sql("""
                            insert into plan.activity_unit (activity_id, kind, position, unit)
                            select :activity, :kind, one.number - 1, one.unit
                              from unnest(:units) with ordinality as one (unit, number)
                            """)
                    .param("activity", activity)
                    .param("kind", kind)
                    .param("units", units.toArray(String[]::new))
                    .update();
        }
    }

    private void addMilestones(UUID activity, List<Milestone> milestones) {
        if (!milestones.isEmpty()) {
            jdbc.sql("""
                            insert into plan.activity_milestone (activity_id, position, day, text)
                            select :activity, one.number - 1, one.day, one.text
                              from unnest(cast(:days as date[]), :texts) with ordinality as one (day, text, number)
                            """)
                    .param("activity", activity)
                    .param(
                            "days",
                            milestones.stream()
                                    .map(milestone -> milestone.day().toString())
                                    .toArray(String[]::new))
                    .param("texts", milestones.stream().map(Milestone::text).toArray(String[]::new))
                    .update();
        }
    }

    private void addSubGoals(UUID activity, List<SubGoal> goals) {
        if (!goals.isEmpty()) {
            jdbc.sql("""
                            insert into plan.activity_sub_goal (activity_id, position, text, measure)
                            select :activity, one.number - 1, one.text, one.measure
                              from unnest(:texts, :measures) with ordinality as one (text, measure, number)
                            """)
                    .param("activity", activity)
                    .param("texts", goals.stream().map(SubGoal::text).toArray(String[]::new))
                    .param("measures", goals.stream().map(SubGoal::measure).toArray(String[]::new))
                    .update();
        }
    }

    private void addLinks(UUID activity, List<WebLink> links) {
        if (!links.isEmpty()) {
            jdbc.sql("""
                            insert into plan.activity_link (activity_id, position, address, words)
                            select :activity, one.number - 1, one.address, one.words
                              from unnest(:addresses, :words) with ordinality as one (address, words, number)
                            """)
                    .param("activity", activity)
                    .param("addresses", links.stream().map(WebLink::address).toArray(String[]::new))
                    .param("words", links.stream().map(WebLink::words).toArray(String[]::new))
                    .update();
        }
    }

    /// Of some activities.
    void remove(List<UUID> activities) {
        jdbc.sql("""
                        with goal as (delete from plan.activity_goal where activity_id = any (:activities))
                           , unit as (delete from plan.activity_unit where activity_id = any (:activities))
                           , milestone as (delete from plan.activity_milestone where activity_id = any (:activities))
                           , sub_goal as (delete from plan.activity_sub_goal where activity_id = any (:activities))
                        delete from plan.activity_link where activity_id = any (:activities)
                        """).param("activities", activities.toArray(UUID[]::new)).update();
    }

    void remove(PlanId plan) {
        remove(jdbc.sql("""
                        select a.id
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where r.plan_id = :plan_id
                        """).param("plan_id", plan.value()).query(UUID.class).list());
    }

    Map<UUID, Parts> of(UUID[] rows) {
        Map<UUID, List<Part>> found = new HashMap<>();
        jdbc.sql("""
                        with own as materialized (
                          select a.id
                            from plan.activity a
                           where a.row_id = any (:rows)
                        )
                        select p.activity_id, p.kind, p.text, p.more, p.day
                          from (
                            select activity_id, position, 'goal' as kind, goal as text, cast(null as text) as more
                                 , cast(null as date) as day
                              from plan.activity_goal
                             where activity_id in (select id from own)
                            union all
                            select activity_id, position, kind, unit, null, null
                              from plan.activity_unit
                             where activity_id in (select id from own)
                            union all
                            select activity_id, position, 'milestone', text, null, day
                              from plan.activity_milestone
                             where activity_id in (select id from own)
                            union all
                            select activity_id, position, 'sub-goal', text, measure, null
                              from plan.activity_sub_goal
                             where activity_id in (select id from own)
                            union all
                            select activity_id, position, 'link', address, words, null
                              from plan.activity_link
                             where activity_id in (select id from own)
                          ) p
                         order by p.activity_id, p.kind, p.position
                        """).param("rows", rows).query(result -> {
            Part part = new Part(
                    result.getString("kind"),
                    result.getString("text"),
                    result.getString("more"),
                    result.getObject("day", LocalDate.class));
            found.computeIfAbsent(result.getObject("activity_id", UUID.class), key -> new ArrayList<>())
                    .add(part);
        });
        Map<UUID, Parts> parts = new HashMap<>();
        found.forEach((activity, all) -> parts.put(activity, new Parts(all)));
        return parts;
    }
}
