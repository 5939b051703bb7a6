package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.Change;
import se.samhand.plan.internal.edit.Edit;
import se.samhand.plan.internal.edit.PartHistoryQuery;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Conflict;
import se.samhand.ui.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Something that was done to a row or an activity: who, when, and each cell from what to what.
public record PartEvent(String text, String moment, List<Conflict.Difference> differences) {

    /// Codes beside words, and places in the original, are nothing to read.
    private static final Set<String> UNREAD = Set.of("source", "responsibleRoles");

    static PartEvent of(PartHistoryQuery.Made made, UUID part, DetailText details, Words words) {
        Edit edit = made.edit();
        String what = switch (edit.direction()) {
            case DONE -> words.get("audit.plan.edited." + edit.kind());
            case UNDONE -> words.get("audit.plan.edited.edit-undone");
            case REDONE -> words.get("audit.plan.edited.edit-redone");
        };
        List<Conflict.Difference> differences = new ArrayList<>();
        for (Change change : edit.changes()) {
            if (change instanceof Change.Revised revised
                    && revised.cell().part().equals(part)) {
                PlanField field = revised.cell().field();
                differences.add(Conflict.Difference.between(
                        label(revised.cell(), words),
                        text(field, revised.before(), details),
                        text(field, revised.after(), details)));
            }
        }
        String who = made.madeBy().orElseGet(() -> words.get("plan.edit.somebody"));
        return new PartEvent(
                who + " " + what.replace("{number}", String.valueOf(edit.number())),
                words.formats().moment(edit.madeAt()),
                differences);
    }

    private static String label(Cell cell, Words words) {
        String column = cell.column();
        return column == null ? words.get("plan.edit.field." + cell.field().code()) : column;
    }

    /// All that is to be read in a cell, a line for each part of it.
    private static String text(PlanField field, JsonNode value, DetailText details) {
        if (!field.details().isEmpty()) {
            ActivityDetails said = JsonMapper.shared().treeToValue(value, ActivityDetails.class);
            return said.said().stream()
                    .flatMap(detail -> details.of(detail, said).stream())
                    .collect(Collectors.joining("\n"));
        }
        return texts(value).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(property -> !UNREAD.contains(property.getKey()))
                    .map(Map.Entry::getValue)
                    .flatMap(PartEvent::texts);
        } else if (value.isArray()) {
            return value.valueStream().flatMap(PartEvent::texts);
        }
        return value.isNull() ? Stream.empty() : Stream.of(value.asString());
    }
}
