package se.samhand.plan.internal.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// One thing that a person puts right in a draft (*rättelse*); numbers are the ids of its parts.
public sealed interface Correction {

    /// What is said of the plan as a whole.
    record ReviseHeading(
            @Nullable String administrationCode, @Nullable String administration, String title, Period period)
            implements Correction {}

    /// Starting point, sub-areas and goals of a row.
    record ReviseRow(int row, RowContent content) implements Correction {}

    /// A row that the reading missed.
    ///
    /// @param after the row that it follows, or null for the first place
    record AddRow(@Nullable Integer after, RowContent content) implements Correction {}

    /// The activities from one on become a row of their own, under the same starting point and areas.
    record SplitRow(int row, int from) implements Correction {}

    /// What stands in another row is taken into this one.
    record MergeRows(int row, int with) implements Correction {}

    /// A row goes; its texts are set aside.
    record RemoveRow(int row) implements Correction {}

    /// Text, roles, time and follow-up of an activity.
    record ReviseActivity(int activity, ActivityContent content) implements Correction {}

    /// An activity that the reading missed, last in its row.
    record AddActivity(int row, ActivityContent content) implements Correction {}

    /// One activity is several, with the same roles and times.
    record SplitActivity(int activity, List<String> texts) implements Correction {

        public SplitActivity {
            texts = List.copyOf(texts);
        }
    }

    /// Two activities are one.
    record MergeActivities(int activity, int with) implements Correction {}

    /// An activity belongs to another row.
    record MoveActivity(int activity, int row) implements Correction {}

    /// An activity goes; its texts are set aside.
    record RemoveActivity(int activity) implements Correction {}

    /// A text that found no field gets one.
    ///
    /// @param id the row or the activity that it belongs to, as the place says
    record PlaceText(int text, TextPlace place, int id) implements Correction {}

    /// A text does not belong to the plan; it is kept.
    record SetTextAside(int text) implements Correction {}

    /// A text may belong to the plan after all.
    record TakeTextBack(int text) implements Correction {}

    /// A guess is right.
    record ConfirmNote(int note) implements Correction {}

    /// A column of the plan's own is called something else.
    record RenameColumn(String column, String name) implements Correction {}

    /// A column of the plan's own is one of the central template.
    record ReadColumnAs(String column, TextPlace place) implements Correction {}

    /// What was done, as the audit trail names it.
    default String kind() {
        return switch (this) {
            case ReviseHeading heading -> "heading-revised";
            case ReviseRow row -> "row-revised";
            case AddRow row -> "row-added";
            case SplitRow row -> "row-split";
            case MergeRows rows -> "rows-merged";
            case RemoveRow row -> "row-removed";
            case ReviseActivity activity -> "activity-revised";
            case AddActivity activity -> "activity-added";
            case SplitActivity activity -> "activity-split";
            case MergeActivities activities -> "activities-merged";
            case MoveActivity activity -> "activity-moved";
            case RemoveActivity activity -> "activity-removed";
            case PlaceText text -> "text-placed";
            case SetTextAside text -> "text-set-aside";
            case TakeTextBack text -> "text-taken-back";
            case ConfirmNote note -> "guess-confirmed";
            case RenameColumn column -> "column-renamed";
            case ReadColumnAs column -> "column-understood";
        };
    }
}
