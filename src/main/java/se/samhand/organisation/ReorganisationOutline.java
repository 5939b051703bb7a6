package se.samhand.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samhand.kernel.ScopeId;

/// What a reorganisation (*omorganisation*) comes to: which units end, and who follows them.
///
/// @param day first day of what is new
public record ReorganisationOutline(LocalDate day, List<Ending> ending) {

    public ReorganisationOutline {
        ending = List.copyOf(ending);
    }

    /// Those that end and have something, with how much it is, in their order.
    ///
    /// @param counts tells it for the scopes that have some
    public SequencedMap<Ending, Integer> counted(Function<Set<ScopeId>, Map<ScopeId, Integer>> counts) {
        var found = counts.apply(ending.stream().map(Ending::scope).collect(Collectors.toSet()));
        var counted = new LinkedHashMap<Ending, Integer>();
        for (var each : ending) {
            int count = found.getOrDefault(each.scope(), 0);
            if (count > 0) {
                counted.put(each, count);
            }
        }
        return counted;
    }

    /// A unit that is no more from the day on.
    ///
    /// @param name as it is called on its last day
    /// @param successors names of those who take over; empty when nobody does
    public record Ending(String code, UnitKind kind, String name, List<String> successors) {

        public Ending {
            successors = List.copyOf(successors);
        }

        public ScopeId scope() {
            return new ScopeId(code);
        }
    }
}
