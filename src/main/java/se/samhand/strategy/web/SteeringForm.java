package se.samhand.strategy.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.internal.steering.SteeringDetails;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Visible;
import se.samhand.ui.Words;

/// What the register says of a steering document, as typed.
///
/// @param agare code of the unit that answers for it; empty for none
/// @param diarienummer in whatever form the registry uses
public record SteeringForm(
        String slag,
        String titel,
        String titelEngelska,
        String agare,
        String fran,
        String till,
        String diarienummer,
        String beslutadAv,
        String beslutad,
        String lank,
        String anteckning,
        String version) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_NOTE = 4000;

    public SteeringForm(
            @Nullable String slag,
            @Nullable String titel,
            @Nullable String titelEngelska,
            @Nullable String agare,
            @Nullable String fran,
            @Nullable String till,
            @Nullable String diarienummer,
            @Nullable String beslutadAv,
            @Nullable String beslutad,
            @Nullable String lank,
            @Nullable String anteckning,
            @Nullable String version) {
        this.slag = TypedText.line(slag);
        this.titel = TypedText.line(titel);
        this.titelEngelska = TypedText.line(titelEngelska);
        this.agare = TypedText.line(agare);
        this.fran = TypedText.line(fran);
        this.till = TypedText.line(till);
        this.diarienummer = TypedText.line(diarienummer);
        this.beslutadAv = TypedText.line(beslutadAv);
        this.beslutad = TypedText.line(beslutad);
        this.lank = TypedText.line(lank);
        this.anteckning = TypedText.lines(anteckning);
        this.version = TypedText.line(version);
    }

    static SteeringForm empty() {
        return new SteeringForm("", "", "", "", "", "", "", "", "", "", "", "");
    }

    static SteeringForm of(SteeringDetails details, int version) {
        return new SteeringForm(
                details.kind().name(),
                details.title(),
                details.titleEnglish(),
                details.owner(),
                day(details.validFrom()),
                day(details.validTo()),
                details.diaryNumber(),
                details.decidedBy(),
                day(details.decidedOn()),
                details.link(),
                details.note(),
                Integer.toString(version));
    }

    int versionNumber() {
        return TypedText.number(version);
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (kind().isEmpty()) {
            errors = errors.with("slag", words.get("strategy.steering.form.kind-missing"));
        }
        if (!Visible.isIn(titel)) {
            errors = errors.with("titel", words.get("strategy.steering.form.title-missing"));
        }
        errors = withLength(errors, "titel", titel, LONGEST_LINE, words);
        errors = withLength(errors, "titelEngelska", titelEngelska, LONGEST_LINE, words);
        errors = errors.withProblem("fran", TypedDay.of(fran).problem(), words);
        errors = errors.withProblem("till", TypedDay.of(till).problem(), words);
        errors = withOrder(errors, words);
        errors = withLength(errors, "diarienummer", diarienummer, LONGEST_LINE, words);
        errors = withLength(errors, "beslutadAv", beslutadAv, LONGEST_LINE, words);
        errors = errors.withProblem("beslutad", TypedDay.of(beslutad).problem(), words);
        if (!lank.isEmpty() && !isSafe(lank)) {
            errors = errors.with("lank", words.get("strategy.steering.form.link-wrong"));
        }
        return withLength(errors, "anteckning", anteckning, LONGEST_NOTE, words);
    }

    /// Only once [#errors] has found nothing.
    SteeringDetails details() {
        return new SteeringDetails(
                kind().orElseThrow(),
                titel,
                TypedText.orNull(titelEngelska),
                TypedText.orNull(agare),
                TypedDay.of(fran).day(),
                TypedDay.of(till).day(),
                TypedText.orNull(diarienummer),
                TypedText.orNull(beslutadAv),
                null,
                TypedDay.of(beslutad).day(),
                TypedText.orNull(lank),
                TypedText.orNull(anteckning));
    }

    /// How this differs from what is saved, field by field.
    List<Conflict.Difference> differencesTo(SteeringForm saved, Words words) {
        return List.of(
                between("title", saved.titel, titel, words),
                between("title-english", saved.titelEngelska, titelEngelska, words),
                between("owner", saved.agare, agare, words),
                between("from", saved.fran, fran, words),
                between("to", saved.till, till, words),
                between("diary-number", saved.diarienummer, diarienummer, words),
                between("decided-by", saved.beslutadAv, beslutadAv, words),
                between("decided-on", saved.beslutad, beslutad, words),
                between("link", saved.lank, lank, words),
                between("note", saved.anteckning, anteckning, words));
    }

    private static Conflict.Difference between(String field, String saved, String typed, Words words) {
        return Conflict.Difference.between(words.get("strategy.steering.form." + field), saved, typed);
    }

    private Optional<SteeringKind> kind() {
        return Arrays.stream(SteeringKind.values())
                .filter(each -> each.name().equals(slag))
                .findFirst();
    }

    private FormErrors withOrder(FormErrors errors, Words words) {
        var first = TypedDay.of(fran).day();
        var last = TypedDay.of(till).day();
        return first != null && last != null && last.isBefore(first)
                ? errors.with("till", words.get("strategy.steering.form.ends-before"))
                : errors;
    }

    private static FormErrors withLength(FormErrors errors, String field, String text, int longest, Words words) {
        return text.length() > longest
                ? errors.with(field, words.get("strategy.steering.form.too-long", longest))
                : errors;
    }

    private static boolean isSafe(String link) {
        try {
            return link.startsWith("https://")
                    && link.length() <= LONGEST_LINK
                    && link.chars().noneMatch(Character::isWhitespace)
                    && new URI(link).getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
