package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.Ages;

/// What an activity says beyond the template and can say once, in the columns of its own table.
final class DetailColumns {

    private DetailColumns() {}

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ActivityDetails details) {
        Priority priority = details.priority();
        Period period = priority == null ? null : priority.period();
        Ages ages = details.ages();
        return statement
                .param("sub_areas", details.subAreaCodes().toArray(String[]::new))
                .param("state", name(details.state()))
                .param("is_prioritised", priority != null)
                .param("priority_from", period == null ? null : period.from())
                .param("priority_to", period == null ? null : period.to())
                .param("prevention_level", name(details.preventionLevel()))
                .param("prevention_type", name(details.preventionType()))
                .param("target_group", details.targetGroup())
                .param("age_from", ages == null ? null : ages.from())
                .param("age_to", ages == null ? null : ages.to())
                .param("ils_activity", details.ilsActivity());
    }

    static ActivityDetails read(ResultSet result, ActivityParts.Parts parts) throws SQLException {
        return new ActivityDetails(
                List.of((String[]) result.getArray("sub_areas").getArray()),
                parts.goals(),
                parts.responsibleUnits(),
                parts.performingUnits(),
                parts.milestones(),
                constant(State.class, result.getString("state")),
                priority(result),
                parts.subGoals(),
                constant(PreventionLevel.class, result.getString("prevention_level")),
                constant(PreventionType.class, result.getString("prevention_type")),
                result.getString("target_group"),
                ages(result),
                parts.links(),
                result.getString("ils_activity"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Priority priority(ResultSet result) throws SQLException {
        if (!result.getBoolean("is_prioritised")) {
            return null;
        }
        LocalDate from = result.getObject("priority_from", LocalDate.class);
        return new Priority(from == null ? null : new Period(from, result.getObject("priority_to", LocalDate.class)));
    }

    private static @Nullable Ages ages(ResultSet result) throws SQLException {
        Integer from = result.getObject("age_from", Integer.class);
        return from == null ? null : new Ages(from, result.getInt("age_to"));
    }
}
