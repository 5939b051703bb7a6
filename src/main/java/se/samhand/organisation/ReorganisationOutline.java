package se.samhand.organisation;

import java.time.LocalDate;
import java.util.List;

/// What a reorganisation (*omorganisation*) comes to: which units end, and who follows them.
///
/// @param day first day of what is new
public record ReorganisationOutline(LocalDate day, List<Ending> ending) {

    public ReorganisationOutline {
        ending = List.copyOf(ending);
    }

    /// A unit that is no more from the day on.
    ///
    /// @param name as it is called on its last day
    /// @param successors names of those who take over; empty when nobody does
    public record Ending(String code, UnitKind kind, String name, List<String> successors) {

        public Ending {
            successors = List.copyOf(successors);
        }
    }
}
