package se.samhand.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Words;

/// Title and day of a reorganisation as typed.
public record ReorganisationForm(String titel, String dag, String version) {

    private static final int LONGEST = 200;

    public ReorganisationForm(@Nullable String titel, @Nullable String dag, @Nullable String version) {
        this.titel = Typed.text(titel);
        this.dag = Typed.text(dag);
        this.version = Typed.text(version);
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (titel.isEmpty()) {
            errors = errors.with("titel", words.get("organisation.reorganisation.title-missing"));
        } else if (titel.length() > LONGEST) {
            errors = errors.with("titel", words.get("organisation.form.too-long", LONGEST));
        }
        return errors.withProblem("dag", TypedDay.of(dag).problemIfMissing(), words);
    }

    /// Only once [#errors] has found nothing.
    LocalDate day() {
        return TypedDay.of(dag).get();
    }

    public int versionNumber() {
        return Typed.number(version);
    }
}
