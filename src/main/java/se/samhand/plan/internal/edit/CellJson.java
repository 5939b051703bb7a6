package se.samhand.plan.internal.edit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What cells say, as JSON: one way to keep a change of any field, those to come included.
final class CellJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CellJson() {}

    /// What a cell says, if its row or activity is there.
    static Optional<JsonNode> of(Cell cell, EditedRows rows) {
        return cell.field().isOfRow()
                ? rows.row(cell.part()).map(row -> of(cell, row))
                : rows.activity(cell.part()).map(activity -> of(cell, activity.content()));
    }

    static JsonNode of(Cell cell, PlanRow row) {
        return properties(cell.field(), JSON.valueToTree(withoutActivities(row)));
    }

    static JsonNode of(Cell cell, ReadPlan.Activity activity) {
        String column = cell.column();
        if (column != null) {
            String text = activity.custom().get(column);
            ObjectNode value = JSON.createObjectNode();
            return text == null ? value : value.put("text", text);
        }
        return properties(cell.field(), JSON.valueToTree(activity));
    }

    /// What a cell of a column of the plan's own says that nothing is written in.
    static JsonNode empty() {
        return JSON.createObjectNode();
    }

    private static JsonNode properties(PlanField field, JsonNode part) {
        ObjectNode value = JSON.createObjectNode();
        field.properties().forEach(property -> value.set(property, part.get(property)));
        return value;
    }

    static void write(Cell cell, JsonNode value, EditedRows rows) {
        UUID part = cell.part();
        if (cell.field().isOfRow()) {
            PlanRow row = rows.row(part).orElseThrow();
            ObjectNode whole = JSON.valueToTree(withoutActivities(row));
            PlanRow written = JSON.treeToValue(whole.setAll((ObjectNode) value), PlanRow.class);
            rows.replace(new PlanRow(
                    row.id(), written.startingPoint(), written.subAreas(), written.goals(), row.activities()));
        } else {
            ReadPlan.Activity activity = rows.activity(part).orElseThrow().content();
            rows.replace(new PlanActivity(part, written(cell.column(), value, activity)));
        }
    }

    private static ReadPlan.Activity written(@Nullable String column, JsonNode value, ReadPlan.Activity activity) {
        ObjectNode whole = JSON.valueToTree(activity);
        if (column == null) {
            whole.setAll((ObjectNode) value);
        } else {
            ObjectNode custom = (ObjectNode) whole.get("custom");
            JsonNode text = value.get("text");
            if (text == null) {
                custom.remove(column);
            } else {
                custom.set(column, text);
            }
        }
        return JSON.treeToValue(whole, ReadPlan.Activity.class);
    }

    private static PlanRow withoutActivities(PlanRow row) {
        return new PlanRow(row.id(), row.startingPoint(), row.subAreas(), row.goals(), java.util.List.of());
    }
}
