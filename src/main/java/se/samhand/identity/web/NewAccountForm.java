package se.samhand.identity.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samhand.identity.internal.OpenAccount;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Somebody new, as typed.
public record NewAccountForm(String namn, String anvandarnamn, String adress, String hemvist) {

    public NewAccountForm(
            @Nullable String namn, @Nullable String anvandarnamn, @Nullable String adress, @Nullable String hemvist) {
        this.namn = Typed.line(namn);
        this.anvandarnamn = Typed.line(anvandarnamn);
        this.adress = Typed.line(adress);
        this.hemvist = Typed.line(hemvist);
    }

    FormErrors errors(Words words) {
        var errors = Typed.nameErrors(namn, words);
        if (!signInName().matches("[a-z0-9._@+-]{3,100}")) {
            errors = errors.with("anvandarnamn", words.get("identity.form.sign-in-name-wrong"));
        }
        if (hemvist.isEmpty()) {
            errors = errors.with("hemvist", words.get("identity.form.home-missing"));
        }
        return Typed.addressErrors(adress, errors, words);
    }

    OpenAccount.Details details() {
        return new OpenAccount.Details(namn, signInName(), adress.isEmpty() ? null : adress, new ScopeId(hemvist));
    }

    private String signInName() {
        return anvandarnamn.toLowerCase(Locale.ROOT);
    }
}
