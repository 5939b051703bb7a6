package se.samhand.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.internal.OrganisationProblem;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Words;

/// What is typed about a unit.
///
/// @param slag kind
/// @param fran first day of what is new, or last day of what ends
/// @param hortill code of what it belongs to
public record UnitForm(String slag, String namn, String kortnamn, String fran, String hortill, String version) {

    private static final int LONGEST = 200;

    public UnitForm(
            @Nullable String slag,
            @Nullable String namn,
            @Nullable String kortnamn,
            @Nullable String fran,
            @Nullable String hortill,
            @Nullable String version) {
        this.slag = Typed.text(slag);
        this.namn = Typed.text(namn);
        this.kortnamn = Typed.text(kortnamn);
        this.fran = Typed.text(fran);
        this.hortill = Typed.text(hortill);
        this.version = Typed.text(version);
    }

    static UnitForm empty(LocalDate from, String parent) {
        return new UnitForm("", "", "", from.toString(), parent, "");
    }

    String shortName() {
        return kortnamn.isEmpty() ? namn : kortnamn;
    }

    int versionNumber() {
        return Typed.number(version);
    }

    FormErrors withNameErrors(FormErrors errors, Words words) {
        if (namn.isEmpty()) {
            return errors.with("namn", words.get("organisation.form.name-missing"));
        }
        var found = namn.length() > LONGEST
                ? errors.with("namn", words.get("organisation.form.too-long", LONGEST))
                : errors;
        return kortnamn.length() > LONGEST
                ? found.with("kortnamn", words.get("organisation.form.too-long", LONGEST))
                : found;
    }

    FormErrors withDayErrors(FormErrors errors, Words words) {
        return errors.withProblem("fran", TypedDay.of(fran).problemIfMissing(), words);
    }

    /// Only once [#withDayErrors] has found nothing.
    LocalDate day() {
        return TypedDay.of(fran).get();
    }

    /// @param subject the field that is about what is being changed
    static FormErrors of(OrganisationProblem problem, String subject, Words words) {
        var field = switch (problem) {
            case NAME_TAKEN, CODE_TAKEN, NOTHING_NEW, WRONG_PLACE, NO_SUCH_UNIT, DIFFERENT_KINDS -> subject;
            case NOT_THERE_THEN, DECIDED_LATER, PLACE_NOT_THERE, ENDS_BEFORE_IT_BEGINS -> "fran";
        };
        return FormErrors.none().with(field, words.get("organisation.problem." + problem));
    }
}
