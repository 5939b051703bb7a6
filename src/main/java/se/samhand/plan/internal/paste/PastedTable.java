package se.samhand.plan.internal.paste;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.ReadPlan;

/// What was understood of a pasted table.
///
/// @param uncertain where it is a guess
/// @param unread text that found no field
public record PastedTable(List<ReadPlan.Row> rows, List<ReadPlan.Uncertainty> uncertain, List<ReadPlan.Unread> unread) {

    /// What is said of a whole plan, which this is not.
    private static final Set<String> OF_PLAN = Set.of("PLAN_PERIOD_GUESSED", "ADMINISTRATION_GUESSED");

    public PastedTable {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        uncertain = uncertain.stream()
                .filter(place -> !OF_PLAN.contains(place.reason()))
                .toList();
    }

    /// The guesses in a row.
    public List<ReadPlan.Uncertainty> uncertainIn(ReadPlan.Row row) {
        Set<ReadPlan.Source> places = places(row).collect(Collectors.toSet());
        return uncertain.stream().filter(each -> places.contains(each.source())).toList();
    }

    /// The guesses that are about none of the rows.
    public List<ReadPlan.Uncertainty> uncertainElsewhere() {
        Set<ReadPlan.Source> places = rows.stream().flatMap(PastedTable::places).collect(Collectors.toSet());
        return uncertain.stream()
                .filter(each -> !places.contains(each.source()))
                .toList();
    }

    private static Stream<ReadPlan.Source> places(ReadPlan.Row row) {
        return Stream.of(
                        row.subAreas().stream().map(ReadPlan.SubArea::source),
                        row.goals().stream().map(ReadPlan.Goal::source),
                        row.activities().stream().map(ReadPlan.Activity::source))
                .flatMap(sources -> sources);
    }
}
