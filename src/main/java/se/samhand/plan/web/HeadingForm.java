package se.samhand.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.organisation.Administration;
import se.samhand.plan.internal.CreatePlanFromFile;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person says of a plan as a whole, as typed.
public record HeadingForm(String forvaltning, String titel, String fran, String till) {

    private static final int LONGEST_TITLE = 200;

    public HeadingForm(
            @Nullable String forvaltning, @Nullable String titel, @Nullable String fran, @Nullable String till) {
        this.forvaltning = Objects.requireNonNullElse(forvaltning, "").strip();
        this.titel = Objects.requireNonNullElse(titel, "")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        this.fran = Objects.requireNonNullElse(fran, "").strip();
        this.till = Objects.requireNonNullElse(till, "").strip();
    }

    /// What the reading found, to be confirmed.
    static HeadingForm proposedBy(ImportDetails found) {
        Period read = found.plan().period();
        Period period = read == null ? found.strategy().period() : read;
        return new HeadingForm(
                found.plan().administrationCode(),
                Objects.requireNonNullElseGet(found.draft().plan().heading().title(), () -> Plan.titleFor(period)),
                period.from().toString(),
                period.to().toString());
    }

    /// What to know of a period that the file does not say, or that the strategy is not for; nothing when all is well.
    static String aboutPeriod(ImportDetails found, Words words) {
        Period read = found.plan().period();
        Period strategy = found.strategy().period();
        String shown = words.formats().period(strategy);
        if (read == null) {
            return words.get("plan.heading.period-guessed", shown);
        }
        return read.overlaps(strategy)
                ? ""
                : words.get("plan.heading.period-outside", words.formats().period(read), shown);
    }

    FormErrors errors(ImportDetails found, Words words) {
        FormErrors errors = FormErrors.none();
        if (found.administrations().stream()
                .noneMatch(administration -> administration.code().equals(forvaltning))) {
            errors = errors.with("forvaltning", words.get("plan.heading.administration-missing"));
        }
        if (titel.isBlank()) {
            errors = errors.with("titel", words.get("plan.heading.title-missing"));
        } else if (titel.length() > LONGEST_TITLE) {
            errors = errors.with("titel", words.get("plan.heading.title-too-long", LONGEST_TITLE));
        }
        LocalDate from = date(fran);
        LocalDate to = date(till);
        if (from == null) {
            errors = errors.with("fran", words.get("plan.heading.date-wrong"));
        }
        if (to == null) {
            errors = errors.with("till", words.get("plan.heading.date-wrong"));
        } else if (from != null && to.isBefore(from)) {
            errors = errors.with("till", words.get("plan.heading.ends-before-it-begins"));
        }
        return errors;
    }

    /// How this differs from what is saved, field by field.
    List<Conflict.Difference> differencesTo(HeadingForm saved, ImportDetails found, Words words) {
        return List.of(
                Conflict.Difference.between(
                        words.get("plan.heading.administration"),
                        administration(saved.forvaltning, found),
                        administration(forvaltning, found)),
                Conflict.Difference.between(words.get("plan.heading.title"), saved.titel, titel),
                Conflict.Difference.between(words.get("plan.heading.from"), saved.fran, fran),
                Conflict.Difference.between(words.get("plan.heading.to"), saved.till, till));
    }

    private static String administration(String code, ImportDetails found) {
        return found.administrations().stream()
                .filter(administration -> administration.code().equals(code))
                .map(Administration::name)
                .findFirst()
                .orElse("");
    }

    /// The typed values of a form without errors.
    CreatePlanFromFile.Heading heading(String strategy) {
        Period period = new Period(LocalDate.parse(fran), LocalDate.parse(till));
        return new CreatePlanFromFile.Heading(forvaltning, strategy, titel, period, null);
    }

    /// What the typed values of a form without errors say of the plan.
    Correction correction(ImportDetails found) {
        String name = found.administrations().stream()
                .filter(administration -> administration.code().equals(forvaltning))
                .map(Administration::name)
                .findFirst()
                .orElse(null);
        Period period = new Period(LocalDate.parse(fran), LocalDate.parse(till));
        return new Correction.ReviseHeading(forvaltning, name, titel, period);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1900 || date.getYear() > 2200 ? null : date;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
