package se.samhand.plan.internal.edit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import tools.jackson.databind.JsonNode;

/// The smallest thing that an edit does, with what it takes to do the opposite.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Revised.class, name = "revised"),
    @JsonSubTypes.Type(value = Change.RowAdded.class, name = "row-added"),
    @JsonSubTypes.Type(value = Change.RowRemoved.class, name = "row-removed"),
    @JsonSubTypes.Type(value = Change.RowMoved.class, name = "row-moved"),
    @JsonSubTypes.Type(value = Change.ActivityAdded.class, name = "activity-added"),
    @JsonSubTypes.Type(value = Change.ActivityRemoved.class, name = "activity-removed"),
    @JsonSubTypes.Type(value = Change.ActivityMoved.class, name = "activity-moved"),
    @JsonSubTypes.Type(value = Change.TemplateTaken.class, name = "template-taken"),
    @JsonSubTypes.Type(value = Change.ColumnsRevised.class, name = "columns-revised")
})
public sealed interface Change {

    /// A cell says something else.
    ///
    /// @param before what it said, in the words of `docs/plan-json.md`
    record Revised(Cell cell, JsonNode before, JsonNode after) implements Change {}

    /// A row is there that was not.
    ///
    /// @param after the row that it follows, or null for the first place
    record RowAdded(PlanRow row, @Nullable UUID after) implements Change {}

    /// A row is gone, with its activities.
    record RowRemoved(PlanRow row, @Nullable UUID after) implements Change {}

    /// A row stands in another place.
    record RowMoved(UUID row, @Nullable UUID from, @Nullable UUID to) implements Change {}

    /// An activity is there that was not.
    record ActivityAdded(PlanActivity activity, Place place) implements Change {}

    /// An activity is gone.
    record ActivityRemoved(PlanActivity activity, Place place) implements Change {}

    /// An activity stands in another place.
    record ActivityMoved(UUID activity, Place from, Place to) implements Change {}

    /// The plan is written under another version of the template.
    record TemplateTaken(UUID plan, int before, int after) implements Change {}

    /// The plan names other columns of its own, or the same in another order.
    ///
    /// @param plan which is the part that it is about
    record ColumnsRevised(UUID plan, List<String> before, List<String> after) implements Change {
        public ColumnsRevised {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// Where an activity stands.
    ///
    /// @param after the activity that it follows, or null for the first place in the row
    record Place(UUID row, @Nullable UUID after) {}

    /// What takes it back.
    default Change reversed() {
        return switch (this) {
            case Revised(Cell cell, JsonNode before, JsonNode after) -> new Revised(cell, after, before);
            case RowAdded(PlanRow row, UUID after) -> new RowRemoved(row, after);
            case RowRemoved(PlanRow row, UUID after) -> new RowAdded(row, after);
            case RowMoved(UUID row, UUID from, UUID to) -> new RowMoved(row, to, from);
            case ActivityAdded(PlanActivity activity, Place place) -> new ActivityRemoved(activity, place);
            case ActivityRemoved(PlanActivity activity, Place place) -> new ActivityAdded(activity, place);
            case ActivityMoved(UUID activity, Place from, Place to) -> new ActivityMoved(activity, to, from);
            case TemplateTaken(UUID plan, int before, int after) -> new TemplateTaken(plan, after, before);
            case ColumnsRevised(UUID plan, List<String> before, List<String> after) ->
                new ColumnsRevised(plan, after, before);
        };
    }

    /// The rows and activities that it is about.
    default Set<UUID> parts() {
        return switch (this) {
            case Revised(Cell cell, JsonNode before, JsonNode after) -> Set.of(cell.part());
            case TemplateTaken(UUID plan, int before, int after) -> Set.of(plan);
            case RowAdded(PlanRow row, UUID after) -> Set.of(row.id());
            case RowRemoved(PlanRow row, UUID after) -> Set.of(row.id());
            case RowMoved(UUID row, UUID from, UUID to) -> Set.of(row);
            case ActivityAdded(PlanActivity activity, Place place) -> Set.of(activity.id(), place.row());
            case ActivityRemoved(PlanActivity activity, Place place) -> Set.of(activity.id(), place.row());
            case ActivityMoved(UUID activity, Place from, Place to) ->
                from.row().equals(to.row()) ? Set.of(activity, to.row()) : Set.of(activity, from.row(), to.row());
            case ColumnsRevised(UUID plan, List<String> before, List<String> after) -> Set.of(plan);
        };
    }
}
