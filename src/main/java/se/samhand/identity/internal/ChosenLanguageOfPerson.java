package se.samhand.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.ui.ChosenLanguage;

/// The language that is kept with the account of whoever is signed in.
@Component
class ChosenLanguageOfPerson implements ChosenLanguage {

    private final ChooseLanguage chooseLanguage;

    ChosenLanguageOfPerson(ChooseLanguage chooseLanguage) {
        this.chooseLanguage = chooseLanguage;
    }

    @Override
    public Optional<String> get() {
        return PersonAuthentication.current()
                .flatMap(present -> Optional.ofNullable(present.person().language()));
    }

    @Override
    public void choose(String code) {
        PersonAuthentication.current().ifPresent(present -> chooseLanguage.choose(code, present.getPrincipal()));
    }
}
