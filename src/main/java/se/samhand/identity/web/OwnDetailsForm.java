package se.samhand.identity.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.identity.internal.EditOwnDetails;
import se.samhand.identity.internal.Person;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// How somebody wants to be called, as typed.
public record OwnDetailsForm(String namn, String adress, String sprak, String version) {

    public OwnDetailsForm(
            @Nullable String namn, @Nullable String adress, @Nullable String sprak, @Nullable String version) {
        this.namn = Typed.line(namn);
        this.adress = Typed.line(adress);
        this.sprak = Typed.line(sprak);
        this.version = Typed.line(version);
    }

    static OwnDetailsForm of(Person person, Words words) {
        return new OwnDetailsForm(
                person.name(),
                person.address(),
                Objects.requireNonNullElse(person.language(), words.language()),
                String.valueOf(person.version()));
    }

    FormErrors errors(Words words) {
        var errors = Typed.nameErrors(namn, words);
        errors = Typed.addressErrors(adress, errors, words);
        return sprak.matches("sv|en") ? errors : errors.with("sprak", words.get("identity.own.language-missing"));
    }

    /// How this differs from what is saved, field by field.
    List<Conflict.Difference> differencesTo(OwnDetailsForm saved, Words words) {
        return List.of(
                Conflict.Difference.between(words.get("identity.form.name"), saved.namn, namn),
                Conflict.Difference.between(words.get("identity.form.address"), saved.adress, adress),
                Conflict.Difference.between(
                        words.get("identity.own.language"), languageName(saved.sprak), languageName(sprak)));
    }

    private static String languageName(String code) {
        return code.equals("en") ? "English" : "Svenska";
    }

    EditOwnDetails.Details details() {
        return new EditOwnDetails.Details(
                namn,
                adress.isEmpty() ? null : adress,
                sprak,
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1);
    }
}
