package se.samhand.plan.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.plan.internal.draft.RowContent;

/// What a person writes in a cell.
public sealed interface CellValue {

    /// What is written in a cell of a row.
    sealed interface OfRow extends CellValue {
        PlanRow onto(PlanRow row);
    }

    /// What is written in a cell of an activity.
    sealed interface OfActivity extends CellValue {
        ActivityContent onto(ActivityContent activity);
    }

    PlanField field();

    /// Which of the plan's own columns, if it is one of those.
    default @Nullable String column() {
        return null;
    }

    /// Starting point and sub-areas, in the order of [RowContent#wordingsOf].
    record Areas(@Nullable String startingPoint, List<RowContent.Area> areas) implements OfRow {
        @Override
        public PlanRow onto(PlanRow row) {
            return new RowContent(startingPoint, areas, goalsOf(row)).onto(row);
        }

        @Override
        public PlanField field() {
            return PlanField.AREAS;
        }
    }

    /// Goals, in the order of the row's; a blank one goes.
    record Goals(List<String> texts) implements OfRow {
        @Override
        public PlanRow onto(PlanRow row) {
            return new RowContent(row.startingPoint(), RowContent.wordingsOf(row.subAreas()), texts).onto(row);
        }

        @Override
        public PlanField field() {
            return PlanField.GOALS;
        }
    }

    /// Method and way of working.
    record Text(String text) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.withText(text);
        }

        @Override
        public PlanField field() {
            return PlanField.TEXT;
        }
    }

    /// Who answers for the activity.
    record Responsible(List<ActivityContent.Role> roles) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.withResponsible(roles);
        }

        @Override
        public PlanField field() {
            return PlanField.RESPONSIBLE;
        }
    }

    /// Who does the work.
    record PerformedBy(List<String> names) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.withPerformedBy(names);
        }

        @Override
        public PlanField field() {
            return PlanField.PERFORMED_BY;
        }
    }

    /// When.
    record Time(@Nullable Period period) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.withPeriod(period);
        }

        @Override
        public PlanField field() {
            return PlanField.TIME;
        }
    }

    /// When it is followed up.
    record FollowUp(List<String> reports, List<String> others) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.withFollowUp(reports, others);
        }

        @Override
        public PlanField field() {
            return PlanField.FOLLOW_UP;
        }
    }

    /// Text in one of the plan's own columns.
    record Own(String name, String text) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            Map<String, String> custom = new LinkedHashMap<>(old.custom());
            if (text.isBlank()) {
                custom.remove(name);
            } else {
                custom.put(name, text);
            }
            return old.with(custom);
        }

        @Override
        public PlanField field() {
            return PlanField.OWN;
        }

        @Override
        public String column() {
            return name;
        }
    }

    /// What an activity says beyond the template, in a field that holds some of it.
    ///
    /// @param said of which only the parts of the field are taken
    record Further(PlanField field, ActivityDetails said) implements OfActivity {
        @Override
        public ActivityContent onto(ActivityContent old) {
            return old.with(old.details().with(field.details(), said));
        }
    }

    private static List<String> goalsOf(PlanRow row) {
        return row.goals().stream().map(ReadPlan.Goal::text).toList();
    }
}
