package se.samhand.audit.web;

import java.util.List;
import java.util.function.Function;
import se.samhand.audit.internal.TrailQuery;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Says what the trail is asked, each question with a way to the trail without it.
final class AskedQuestions {

    private final TrailParameters parameters;
    private final List<Option> events;
    private final List<Option> kinds;
    private final List<TrailQuery.Item> items;
    private final Words words;

    /// @param items what answers them: ids are said by name
    AskedQuestions(
            TrailParameters parameters,
            List<Option> events,
            List<Option> kinds,
            List<TrailQuery.Item> items,
            Words words) {
        this.parameters = parameters;
        this.events = events;
        this.kinds = kinds;
        this.items = items;
        this.words = words;
    }

    List<Link> links() {
        return parameters.questions().entrySet().stream()
                .map(asked -> new Link(
                        text(asked.getKey(), asked.getValue()),
                        TrailController.PATH + parameters.queryWithout(asked.getKey())))
                .toList();
    }

    private String text(String question, String typed) {
        return switch (question) {
            case "person" ->
                said(
                        "audit.trail.column.who",
                        parameters.isOfOnePerson() ? named(item -> item.entry().actorName(), typed) : typed);
            case "handelse" -> said("audit.trail.column.what", chosen(events, typed));
            case "slag" -> said("audit.trail.kind", chosen(kinds, typed));
            case "fran" -> said("audit.trail.from", typed);
            case "till" -> said("audit.trail.until", typed);
            default ->
                said("audit.trail.column.object", named(item -> item.object().name(), typed));
        };
    }

    private String said(String key, String value) {
        return words.get("audit.trail.asked", words.get(key), value);
    }

    private String named(Function<TrailQuery.Item, String> name, String typed) {
        return items.isEmpty() ? typed : name.apply(items.getFirst());
    }

    private static String chosen(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::text)
                .findFirst()
                .orElse(code);
    }
}
