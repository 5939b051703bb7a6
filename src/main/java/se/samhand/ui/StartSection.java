package se.samhand.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.kernel.Actor;

/// A list of work on *Min arbetsyta*; a module contributes one by declaring a bean of this type.
@FunctionalInterface
public interface StartSection {

    /// What this person has there today, or nothing when it does not concern them.
    Optional<Section> sectionFor(Actor actor, LocalDate today, Words words);

    /// A heading, the page with all of it, and the work in groups.
    ///
    /// @param id name of the section in the page, `[a-z-]+`
    /// @param lead one sentence that says how things stand, for the top of the page
    /// @param all the page that holds more than is shown here
    /// @param emptyText what stands there when there is no group
    record Section(
            int order, String id, String title, String lead, Link all, List<WorkGroup> groups, String emptyText) {

        public Section {
            groups = List.copyOf(groups);
        }
    }
}
