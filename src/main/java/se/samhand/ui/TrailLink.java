package se.samhand.ui;

import java.util.Optional;
import se.samhand.kernel.Actor;

/// Leads to what has happened to an object, wherever its page is.
///
/// The module that keeps the trail declares the one bean.
public interface TrailLink {

    /// Address of the history of the object, or nothing when this person may not read it.
    ///
    /// @param subject id of the object, as its events name it
    Optional<String> historyOf(String subject, Actor actor);
}
