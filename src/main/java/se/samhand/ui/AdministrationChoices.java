package se.samhand.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.kernel.Actor;

/// The administrations that a person can choose to look at; implemented by `organisation`.
public interface AdministrationChoices {

    /// Code and short name of those that exist on a day and that this person may see.
    List<Option> on(LocalDate day, Actor actor);

    /// One that exists, has existed or will, if this person may see it.
    Optional<Option> find(String code, Actor actor);
}
