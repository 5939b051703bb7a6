package se.samhand.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samhand.plan.ExpectedField.Subject;
import se.samhand.plan.ReadPlan.Source;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a plan that was read, by the same places as those of `expected.json`.
final class FoundFields {

    private final ReadPlan plan;
    private final Map<String, FoundField> fields = new LinkedHashMap<>();

    FoundFields(ReadPlan plan) {
        this.plan = plan;
    }

    Map<String, FoundField> toMap() {
        putHead("administration", Written.orNone(plan.administration()));
        putHead("strategy", Written.orNone(plan.strategy()));
        putHead("period", Written.of(plan.period()));
        int number = 0;
        for (ReadPlan.Row row : plan.rows()) {
            putRow("row " + ++number, row);
        }
        return fields;
    }

    private void putHead(String field, String content) {
        boolean isMarked = plan.uncertain().stream().anyMatch(it -> it.what().startsWith(field));
        fields.put(field, new FoundField(Subject.DOCUMENT, List.of(content), isMarked));
    }

    private void putRow(String place, ReadPlan.Row row) {
        Source last = lastSource(row);
        put(Subject.ROWS, place + ", starting point", List.of(Written.orNone(row.startingPoint())), row, last);
        int subArea = 0;
        for (ReadPlan.SubArea it : row.subAreas()) {
            List<String> content = List.of(Written.subArea(it.code(), it.wording()));
            put(Subject.SUB_AREAS, place + ", sub-area " + ++subArea, content, row, it.source());
        }
        int goal = 0;
        for (ReadPlan.Goal it : row.goals()) {
            List<String> content = List.of(Written.withoutLabel(it.text()));
            put(Subject.GOALS, place + ", goal " + ++goal, content, row, it.source());
        }
        int activity = 0;
        for (ReadPlan.Activity it : row.activities()) {
            putActivity(place + ", activity " + ++activity, it, row);
        }
    }

    private void putActivity(String place, ReadPlan.Activity activity, ReadPlan.Row row) {
        Source source = activity.source();
        put(Subject.ACTIVITIES, place, List.of(Written.withoutLabel(activity.text())), row, source);
        put(Subject.ROLES, place + ", responsible", Written.plain(activity.responsible()), row, source);
        put(Subject.PERFORMED_BY, place + ", performed by", Written.plain(activity.performedBy()), row, source);
        put(Subject.PERIODS, place + ", period", List.of(Written.of(activity.period())), row, source);
        put(Subject.FOLLOW_UP, place + ", follow-up", Written.plain(activity.followUp()), row, source);
        put(Subject.FOLLOW_UP, place + ", other follow-up", Written.plain(activity.followUpOther()), row, source);
        List<String> custom = activity.custom().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> Written.plain(entry.getKey() + " = " + entry.getValue()))
                .sorted()
                .toList();
        put(Subject.CUSTOM, place + ", custom", custom, row, source);
        List<String> details = Written.said(JsonMapper.shared().valueToTree(activity.details()));
        put(Subject.CUSTOM, place + ", details", details, row, source);
    }

    private void put(Subject subject, String place, List<String> content, ReadPlan.Row row, Source source) {
        fields.put(place, new FoundField(subject, content, isMarked(subject, row, source)));
    }

    /// Whether a doubt about such a field, or a remainder, is noted on the line of the table that the field was read
    /// from.
    ///
    /// Merged cells are noted where they begin, so a note anywhere above in the same row of the plan counts too.
    private boolean isMarked(Subject subject, ReadPlan.Row row, Source source) {
        int first = sources(row)
                .filter(it -> it.index() == source.index())
                .mapToInt(FoundFields::line)
                .min()
                .orElse(0);
        return notes(subject)
                .anyMatch(it -> it.part().equals(source.part())
                        && it.index() == source.index()
                        && line(it) >= first
                        && line(it) <= line(source));
    }

    private Stream<Source> notes(Subject subject) {
        return Stream.concat(
                plan.uncertain().stream()
                        .filter(it -> it.what().startsWith(subject.field()))
                        .map(ReadPlan.Uncertainty::source),
                plan.unread().stream().map(ReadPlan.Unread::source));
    }

    private static Stream<Source> sources(ReadPlan.Row row) {
        return Stream.of(
                        row.subAreas().stream().map(ReadPlan.SubArea::source),
                        row.goals().stream().map(ReadPlan.Goal::source),
                        row.activities().stream().map(ReadPlan.Activity::source))
                .flatMap(it -> it);
    }

    private static Source lastSource(ReadPlan.Row row) {
        return sources(row)
                .reduce((one, two) -> two)
                .orElseThrow(() -> new IllegalStateException("A row without any source: " + row));
    }

    private static int line(Source source) {
        Integer row = source.row();
        return row == null ? 0 : row;
    }
}
