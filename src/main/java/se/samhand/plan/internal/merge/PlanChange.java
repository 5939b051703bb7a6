package se.samhand.plan.internal.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// One difference between two states of a plan, small enough to be taken over or left by itself.
public sealed interface PlanChange {

    /// Names the change among all of its comparison, the same each time.
    String key();

    /// A row that was not there, with those of its activities that were not there either.
    record RowAdded(PlanRow row) implements PlanChange {
        @Override
        public String key() {
            return "row-added:" + row.id();
        }
    }

    /// A row that is no longer there.
    ///
    /// @param isEmptied whether all that it said stands on other rows now
    record RowRemoved(PlanRow row, boolean isEmptied) implements PlanChange {
        @Override
        public String key() {
            return "row-removed:" + row.id();
        }
    }

    /// A row that says something else in one field.
    record RowRevised(PlanRow before, PlanRow after, Field field) implements PlanChange {
        @Override
        public String key() {
            return "row:" + after.id() + ":" + field.code();
        }
    }

    /// An activity that was not there, on a row that was.
    record ActivityAdded(PlanRow row, PlanActivity activity) implements PlanChange {
        @Override
        public String key() {
            return "activity-added:" + activity.id();
        }
    }

    /// An activity that is no longer there, on a row that is.
    record ActivityRemoved(PlanRow row, PlanActivity activity) implements PlanChange {
        @Override
        public String key() {
            return "activity-removed:" + activity.id();
        }
    }

    /// An activity that says something else in one field.
    ///
    /// @param row the row that it stands on now
    /// @param column name of a column of the plan's own, or code of a detail
    record ActivityRevised(
            PlanRow row,
            PlanActivity before,
            PlanActivity after,
            Field field,
            @Nullable String column) implements PlanChange {
        @Override
        public String key() {
            return revision(after.id(), field, column);
        }
    }

    /// An activity that stands on another row.
    record ActivityMoved(PlanActivity activity, PlanRow from, PlanRow to) implements PlanChange {
        @Override
        public String key() {
            return "activity-moved:" + activity.id();
        }
    }

    /// Rows, and activities of a row, that stand in another order.
    record Reordered(int rows, int activities) implements PlanChange {

        static final String KEY = "order";

        @Override
        public String key() {
            return KEY;
        }
    }

    /// Key of a revised field.
    static String revision(UUID activity, Field field, @Nullable String column) {
        return "activity:" + activity + ":" + field.code() + (column == null ? "" : ":" + column);
    }
}
