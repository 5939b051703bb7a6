package se.samhand.plan;

import java.util.ArrayList;
import java.util.List;
import se.samhand.plan.ExpectedField.Doubt;
import se.samhand.plan.ExpectedField.Subject;
import tools.jackson.databind.JsonNode;

/// The fields of an `expected.json`; what the file leaves out of the document's head is not judged.
final class ExpectedFields {

    private final JsonNode plan;
    private final List<ExpectedField> fields = new ArrayList<>();

    ExpectedFields(JsonNode plan) {
        this.plan = plan;
    }

    List<ExpectedField> toList() {
        for (String name : List.of("administration", "strategy")) {
            if (plan.has(name)) {
                add(Subject.DOCUMENT, name, List.of(text(plan.get(name))), doubt(plan, name));
            }
        }
        if (plan.has("period")) {
            addPeriod(Subject.DOCUMENT, "period", plan);
        }
        int number = 0;
        for (JsonNode row : plan.path("rows")) {
            addRow("row " + ++number, row);
        }
        return List.copyOf(fields);
    }

    private void addRow(String place, JsonNode row) {
        add(
                Subject.ROWS,
                place + ", starting point",
                List.of(text(row.path("startingPoint"))),
                doubt(row, "startingPoint"));
        int subArea = 0;
        for (JsonNode node : row.path("subAreas")) {
            JsonNode code = node.path("code");
            String content = Written.subArea(
                    code.isNull() ? null : code.asString(), node.path("wording").asString());
            Doubt doubt = node.path("uncertainAllowed").asBoolean(false) ? Doubt.ALLOWED : Doubt.NONE;
            add(Subject.SUB_AREAS, place + ", sub-area " + ++subArea, List.of(content), doubt);
        }
        int goal = 0;
        for (JsonNode node : row.path("goals")) {
            String content = Written.withoutLabel(node.path("text").asString());
            add(Subject.GOALS, place + ", goal " + ++goal, List.of(content), doubt(row, "goals"));
        }
        int activity = 0;
        for (JsonNode node : row.path("activities")) {
            addActivity(place + ", activity " + ++activity, node);
        }
    }

    private void addActivity(String place, JsonNode activity) {
        String text = Written.withoutLabel(activity.path("text").asString());
        add(Subject.ACTIVITIES, place, List.of(text), doubt(activity, "text"));
        add(Subject.ROLES, place + ", responsible", texts(activity, "responsible"), doubt(activity, "responsible"));
        add(
                Subject.PERFORMED_BY,
                place + ", performed by",
                texts(activity, "performedBy"),
                doubt(activity, "performedBy"));
        addPeriod(Subject.PERIODS, place + ", period", activity);
        add(Subject.FOLLOW_UP, place + ", follow-up", texts(activity, "followUp"), doubt(activity, "followUp"));
        add(
                Subject.FOLLOW_UP,
                place + ", other follow-up",
                texts(activity, "followUpOther"),
                doubt(activity, "followUpOther"));
        List<String> custom = activity.path("custom").properties().stream()
                .map(entry ->
                        Written.plain(entry.getKey() + " = " + entry.getValue().asString()))
                .sorted()
                .toList();
        add(Subject.CUSTOM, place + ", custom", custom, doubt(activity, "custom"));
        add(Subject.CUSTOM, place + ", details", Written.said(activity.path("details")), doubt(activity, "details"));
    }

    private void addPeriod(Subject subject, String place, JsonNode holder) {
        JsonNode period = holder.path("period");
        List<List<String>> right = new ArrayList<>();
        if (period.isArray()) {
            period.forEach(node -> right.add(List.of(period(node))));
        } else {
            right.add(List.of(period(period)));
        }
        fields.add(new ExpectedField(subject, place, right, doubt(holder, "period")));
    }

    private void add(Subject subject, String place, List<String> right, Doubt doubt) {
        fields.add(new ExpectedField(subject, place, List.of(right), doubt));
    }

    private static String period(JsonNode node) {
        return node.isObject()
                ? node.get("from").asString() + " to " + node.get("to").asString()
                : "none";
    }

    private static String text(JsonNode node) {
        return Written.orNone(node.isNull() ? null : node.asString());
    }

    private static List<String> texts(JsonNode holder, String name) {
        return holder.path(name)
                .valueStream()
                .map(node -> Written.plain(node.asString()))
                .toList();
    }

    private static Doubt doubt(JsonNode holder, String name) {
        if (names(holder, "mustBeUncertain", name)) {
            return Doubt.REQUIRED;
        }
        return names(holder, "uncertainAllowed", name) ? Doubt.ALLOWED : Doubt.NONE;
    }

    private static boolean names(JsonNode holder, String list, String name) {
        return holder.path(list).valueStream().anyMatch(node -> node.asString().equals(name));
    }
}
