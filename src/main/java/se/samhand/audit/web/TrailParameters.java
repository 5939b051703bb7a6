package se.samhand.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.samhand.audit.internal.TrailChoice;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What the page is asked to show, as typed.
///
/// @param person words of a name
/// @param handelse code of an event
/// @param fran first day
/// @param till last day
/// @param objekt id of an object
/// @param fore number to show what comes before
public record TrailParameters(String person, String handelse, String fran, String till, String objekt, String fore) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    public TrailParameters(
            @Nullable String person,
            @Nullable String handelse,
            @Nullable String fran,
            @Nullable String till,
            @Nullable String objekt,
            @Nullable String fore) {
        this.person = readable(person);
        this.handelse = readable(handelse);
        this.fran = readable(fran);
        this.till = readable(till);
        this.objekt = readable(objekt);
        this.fore = readable(fore);
    }

    private static String readable(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (!fran.isEmpty() && day(fran) == null) {
            errors = errors.with("fran", words.get("audit.trail.date-wrong"));
        }
        if (!till.isEmpty() && day(till) == null) {
            errors = errors.with("till", words.get("audit.trail.date-wrong"));
        }
        if (!objekt.isEmpty() && !objekt.matches(ID)) {
            errors = errors.with("objekt", words.get("audit.trail.object-wrong"));
        }
        return errors;
    }

    /// What cannot be made sense of leaves its question open; [#errors] tells of it.
    TrailChoice choice(Function<String, Set<UUID>> named) {
        var first = day(fran);
        var last = day(till);
        return new TrailChoice(
                person.isEmpty() ? null : named.apply(person),
                handelse.isEmpty() ? null : handelse,
                first == null ? null : first.atStartOfDay(SWEDEN).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(SWEDEN).toInstant(),
                objekt.matches(ID) ? Set.of(UUID.fromString(objekt)) : null,
                fore.matches("[1-9][0-9]{0,17}") ? Long.valueOf(fore) : null);
    }

    public boolean isFiltered() {
        return !query(null).isEmpty();
    }

    /// The query of the same choice, before a number or at the newest.
    String query(@Nullable Long before) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("person", person);
        parts.put("handelse", handelse);
        parts.put("fran", fran);
        parts.put("till", till);
        parts.put("objekt", objekt);
        parts.put("fore", before == null ? "" : before.toString());
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + UriUtils.encode(part.getValue(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
