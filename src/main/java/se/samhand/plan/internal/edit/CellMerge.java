package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings together what two people wrote in one cell: texts word by word, lists item by item, of all else the later.
///
/// It works on the properties of `docs/plan-json.md`, so that a new field needs nothing here.
final class CellMerge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<TextMerge.Piece> pieces = new ArrayList<>();

    /// How the text of the cell came together; empty where it has none.
    List<TextMerge.Piece> pieces() {
        return List.copyOf(pieces);
    }

    JsonNode merge(PlanField field, JsonNode before, JsonNode theirs, JsonNode mine) {
        boolean isOfPairs = field == PlanField.RESPONSIBLE;
        JsonNode merged = properties(
                isOfPairs ? zipped(before) : before,
                isOfPairs ? zipped(theirs) : theirs,
                isOfPairs ? zipped(mine) : mine);
        return isOfPairs ? unzipped(merged) : merged;
    }

    private JsonNode properties(JsonNode before, JsonNode theirs, JsonNode mine) {
        ObjectNode merged = JSON.objectNode();
        Set<String> names = new HashSet<>(theirs.propertyNames());
        names.addAll(mine.propertyNames());
        names.forEach(name -> {
            JsonNode value = value(name, before.get(name), theirs.get(name), mine.get(name));
            if (value != null) {
                merged.set(name, value);
            }
        });
        return merged;
    }

    private @Nullable JsonNode value(
            String name, @Nullable JsonNode before, @Nullable JsonNode theirs, @Nullable JsonNode mine) {
        if (Objects.equals(theirs, mine) || Objects.equals(before, mine)) {
            return theirs;
        } else if (Objects.equals(before, theirs)) {
            return mine;
        } else if (isArray(theirs) && isArray(mine)) {
            return items(before, theirs, mine);
        } else if (name.equals("text") && theirs != null && mine != null) {
            return JSON.stringNode(text(before, theirs, mine));
        }
        return mine;
    }

    private static boolean isArray(@Nullable JsonNode node) {
        return node != null && node.isArray();
    }

    private String text(@Nullable JsonNode before, JsonNode theirs, JsonNode mine) {
        List<TextMerge.Piece> own =
                TextMerge.of(before == null ? "" : before.asString(), theirs.asString(), mine.asString());
        pieces.addAll(own);
        return TextMerge.proposed(own);
    }

    /// What either took away is gone, what either put in is there; a single text that both revised is merged as text.
    private JsonNode items(@Nullable JsonNode before, @Nullable JsonNode theirs, @Nullable JsonNode mine) {
        List<JsonNode> was = list(before);
        List<JsonNode> them = list(theirs);
        List<JsonNode> me = list(mine);
        ArrayNode merged = JSON.arrayNode();
        if (was.size() == 1
                && them.size() == 1
                && me.size() == 1
                && them.getFirst().has("text")) {
            ObjectNode one = (ObjectNode) them.getFirst().deepCopy();
            String text = text(
                    was.getFirst().get("text"),
                    them.getFirst().get("text"),
                    me.getFirst().get("text"));
            return merged.add(one.put("text", text));
        }
        Set<JsonNode> goneWithThem = keys(was);
        goneWithThem.removeAll(keys(them));
        Set<JsonNode> known = keys(was);
        known.addAll(keys(me));
        me.stream().filter(item -> !goneWithThem.contains(key(item))).forEach(merged::add);
        them.stream().filter(item -> !known.contains(key(item))).forEach(merged::add);
        return merged;
    }

    private static List<JsonNode> list(@Nullable JsonNode array) {
        return array == null || !array.isArray()
                ? List.of()
                : array.valueStream().toList();
    }

    private static Set<JsonNode> keys(List<JsonNode> items) {
        Set<JsonNode> keys = new HashSet<>();
        items.forEach(item -> keys.add(key(item)));
        return keys;
    }

    /// Where it was read from does not make it another.
    private static JsonNode key(JsonNode item) {
        return item.isObject() ? ((ObjectNode) item.deepCopy()).without("source") : item;
    }

    /// Wordings and codes of roles stand in two lists, place by place.
    private static JsonNode zipped(JsonNode roles) {
        ArrayNode pairs = JSON.arrayNode();
        List<JsonNode> codes = list(roles.get("responsibleRoles"));
        int place = 0;
        for (JsonNode wording : list(roles.get("responsible"))) {
            ObjectNode pair = pairs.addObject();
            pair.set("wording", wording);
            pair.set("code", place < codes.size() ? codes.get(place) : JSON.nullNode());
            place++;
        }
        return JSON.objectNode().set("pairs", pairs);
    }

    private static JsonNode unzipped(JsonNode merged) {
        ArrayNode wordings = JSON.arrayNode();
        ArrayNode codes = JSON.arrayNode();
        for (JsonNode pair : list(merged.get("pairs"))) {
            wordings.add(pair.get("wording"));
            codes.add(pair.get("code"));
        }
        ObjectNode roles = JSON.objectNode();
        roles.set("responsible", wordings);
        roles.set("responsibleRoles", codes);
        return roles;
    }
}
