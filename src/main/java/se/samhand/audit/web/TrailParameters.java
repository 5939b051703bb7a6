package se.samhand.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.samhand.audit.internal.TrailChoice;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Words;

/// What the page is asked to show, as typed.
///
/// @param person words of a name, or the id of a person
/// @param handelse code of an event
/// @param fran first day
/// @param till last day
/// @param slag kind of object
/// @param objekt id of an object, or an address that holds one
/// @param fore number to show what comes before
public record TrailParameters(
        String person, String handelse, String slag, String fran, String till, String objekt, String fore) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern ID =
            Pattern.compile("(?<![0-9a-fA-F-])[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])");

    public TrailParameters(
            @Nullable String person,
            @Nullable String handelse,
            @Nullable String slag,
            @Nullable String fran,
            @Nullable String till,
            @Nullable String objekt,
            @Nullable String fore) {
        this.person = readable(person);
        this.handelse = readable(handelse);
        this.slag = readable(slag);
        this.fran = readable(fran);
        this.till = readable(till);
        this.objekt = readable(objekt);
        this.fore = readable(fore);
    }

    private static String readable(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
    }

    FormErrors errors(Words words) {
        var first = first();
        var last = last();
        var errors = FormErrors.none()
                .withProblem("fran", TypedDay.of(fran).problem(), words)
                .withProblem("till", TypedDay.of(till).problem(), words);
        if (first != null && last != null && last.isBefore(first)) {
            errors = errors.with("till", words.get("audit.trail.ends-before"));
        }
        if (!objekt.isEmpty() && id(objekt) == null) {
            errors = errors.with("objekt", words.get("audit.trail.object-wrong"));
        }
        return errors;
    }

    /// What cannot be made sense of leaves its question open; [#errors] tells of it.
    ///
    /// @param named the persons that words of a name stand for
    /// @param eventsOf the events that happen to objects of a kind
    TrailChoice choice(Function<String, Set<UUID>> named, Function<String, Set<String>> eventsOf) {
        var first = first();
        var last = last();
        var one = id(person);
        var object = id(objekt);
        return new TrailChoice(
                person.isEmpty() ? null : one == null ? named.apply(person) : Set.of(one),
                handelse.isEmpty() ? null : handelse,
                slag.isEmpty() ? null : eventsOf.apply(slag),
                first == null ? null : first.atStartOfDay(SWEDEN).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(SWEDEN).toInstant(),
                object == null ? null : Set.of(object),
                fore.matches("[1-9][0-9]{0,17}") ? Long.valueOf(fore) : null);
    }

    /// Whether one person is asked for by id, and not whoever has a name.
    boolean isOfOnePerson() {
        return id(person) != null;
    }

    public boolean isFiltered() {
        return !query(null).isEmpty();
    }

    /// What is asked, by the names of the fields and in their order.
    Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("person", person);
        questions.put("handelse", handelse);
        questions.put("slag", slag);
        questions.put("fran", fran);
        questions.put("till", till);
        questions.put("objekt", objekt);
        questions.values().removeIf(String::isEmpty);
        return questions;
    }

    /// The query of the same choice, before a number or at the newest.
    String query(@Nullable Long before) {
        var parts = questions();
        if (before != null) {
            parts.put("fore", before.toString());
        }
        return joined(parts);
    }

    /// The query of the same choice without one of its questions, at the newest.
    String queryWithout(String question) {
        var parts = questions();
        parts.remove(question);
        return joined(parts);
    }

    private static String joined(Map<String, String> parts) {
        var query = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + UriUtils.encode(part.getValue(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static @Nullable UUID id(String text) {
        var found = ID.matcher(text);
        return found.find() ? UUID.fromString(found.group()) : null;
    }

    /// Which questions were asked, for the line that an export leaves; never what was typed.
    Set<String> asked() {
        var asked = new TreeSet<String>();
        if (!person.isEmpty()) {
            asked.add("person");
        }
        if (!handelse.isEmpty()) {
            asked.add("event");
        }
        if (!slag.isEmpty()) {
            asked.add("kind");
        }
        if (!fran.isEmpty() || !till.isEmpty()) {
            asked.add("period");
        }
        if (!objekt.isEmpty()) {
            asked.add("object");
        }
        return asked;
    }

    private @Nullable LocalDate first() {
        return TypedDay.of(fran).day();
    }

    private @Nullable LocalDate last() {
        return TypedDay.of(till).day();
    }
}
