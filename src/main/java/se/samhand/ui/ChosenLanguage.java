package se.samhand.ui;

import java.util.Optional;

/// The language that whoever is signed in has chosen, for all their browsers; implemented by `identity`.
public interface ChosenLanguage {

    /// `sv` or `en`, or nothing when nobody is signed in or the person has not chosen.
    Optional<String> get();

    /// Remembers the choice of whoever is signed in.
    void choose(String code);
}
