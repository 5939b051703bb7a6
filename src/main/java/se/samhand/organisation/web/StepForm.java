package se.samhand.organisation.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.internal.AddReorganisationStep.Wanted;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// A step as typed and chosen.
///
/// @param av kind of units that are shown for a merger
/// @param enhet codes of what it is done with
/// @param namn one name, or several on lines of their own
/// @param hortill code of what it is to belong to
public record StepForm(String av, List<String> enhet, String namn, String kortnamn, String hortill, String version) {

    private static final int LONGEST = 200;
    private static final int MOST = 20;

    public StepForm(
            @Nullable String av,
            @Nullable List<String> enhet,
            @Nullable String namn,
            @Nullable String kortnamn,
            @Nullable String hortill,
            @Nullable String version) {
        this.av = Typed.text(av);
        this.enhet = Objects.requireNonNullElse(enhet, List.<String>of()).stream()
                .map(Typed::text)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        this.namn = Objects.requireNonNullElse(namn, "").replace("\0", "").strip();
        this.kortnamn = Typed.text(kortnamn);
        this.hortill = Typed.text(hortill);
        this.version = Typed.text(version);
    }

    /// The one unit that is chosen, or nothing.
    public String unit() {
        return enhet.isEmpty() ? "" : enhet.getFirst();
    }

    private List<String> names(Kind kind) {
        return switch (kind) {
            case SPLIT ->
                namn.lines().map(Typed::text).filter(line -> !line.isEmpty()).toList();
            case MERGE, RENAME -> List.of(Typed.text(namn));
            case ABSORB, MOVE, END -> List.of();
        };
    }

    FormErrors errors(Kind kind, Words words) {
        var errors = FormErrors.none();
        if (enhet.size() < (kind == Kind.MERGE ? 2 : 1)) {
            errors = errors.with("enhet", words.get(StepKind.key(kind) + "choose"));
        }
        var names = names(kind);
        if (kind == Kind.SPLIT && (names.size() < 2 || names.size() > MOST)) {
            errors = errors.with("namn", words.get("organisation.step.split.names-missing", MOST));
        }
        if (names.stream().anyMatch(String::isEmpty)) {
            errors = errors.with("namn", words.get("organisation.form.name-missing"));
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST)) {
            errors = errors.with("namn", words.get("organisation.form.too-long", LONGEST));
        }
        if (kortnamn.length() > LONGEST) {
            errors = errors.with("kortnamn", words.get("organisation.form.too-long", LONGEST));
        }
        if ((kind == Kind.MOVE || kind == Kind.ABSORB) && hortill.isEmpty()) {
            errors = errors.with("hortill", words.get(StepKind.key(kind) + "where"));
        }
        return kind == Kind.ABSORB && !hortill.isEmpty() && enhet.contains(hortill)
                ? errors.with("hortill", words.get("organisation.step.absorb.itself"))
                : errors;
    }

    /// Only once [#errors] has found nothing.
    Wanted wanted(Kind kind) {
        var names = names(kind);
        var shortNames = kind == Kind.SPLIT || kortnamn.isEmpty() ? names : List.of(kortnamn);
        return new Wanted(
                kind,
                kind == Kind.MERGE || kind == Kind.ABSORB ? enhet : List.of(unit()),
                names,
                names.isEmpty() ? List.of() : shortNames,
                kind == Kind.MOVE || kind == Kind.ABSORB ? hortill : null);
    }

    int versionNumber() {
        return Typed.number(version);
    }
}
