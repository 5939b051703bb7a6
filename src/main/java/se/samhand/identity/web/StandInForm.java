package se.samhand.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.identity.internal.AppointStandIn;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Who is to stand in, in which roles and when, as typed.
public record StandInForm(
        @Nullable List<String> roll,
        @Nullable String kollega,
        @Nullable String fran,
        @Nullable String till) {

    static final StandInForm EMPTY = new StandInForm(List.of(), "", "", "");

    public List<String> roles() {
        return Objects.requireNonNullElse(roll, List.of());
    }

    public String colleague() {
        return Objects.requireNonNullElse(kollega, "");
    }

    public String from() {
        return Objects.requireNonNullElse(fran, "");
    }

    public String to() {
        return Objects.requireNonNullElse(till, "");
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (ids().isEmpty()) {
            errors = errors.with("roll", words.get("identity.stand-in.no-role"));
        }
        if (id(colleague()).isEmpty()) {
            errors = errors.with("kollega", words.get("identity.stand-in.no-colleague"));
        }
        if (Typed.day(from()) == null) {
            errors = errors.with("fran", words.get("identity.form.no-day"));
        }
        return Typed.day(to()) == null ? errors.with("till", words.get("identity.form.no-day")) : errors;
    }

    /// What was typed, once it has no errors.
    AppointStandIn.Wish wish(UUID giver) {
        return new AppointStandIn.Wish(giver, id(colleague()).orElseThrow(), ids(), day(from()), day(to()));
    }

    private Set<UUID> ids() {
        return roles().stream().flatMap(text -> id(text).stream()).collect(Collectors.toSet());
    }

    private static LocalDate day(String typed) {
        return Optional.ofNullable(Typed.day(typed)).orElseThrow();
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
