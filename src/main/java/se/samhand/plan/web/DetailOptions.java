package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samhand.organisation.UnitSummary;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// What there is to choose from for what an activity says beyond the template; what it says already is among it.
record DetailOptions(List<Option> subAreas, List<Option> units, GoalOptions goals) {

    static final DetailOptions NONE = new DetailOptions(List.of(), List.of(), GoalOptions.NONE);

    static DetailOptions of(
            PlanDetails found,
            PlanRow row,
            ActivityDetails said,
            List<UnitSummary> units,
            GoalOptions goals,
            Words words) {
        return new DetailOptions(subAreas(found, row, said, words), units(found, said, units), goals);
    }

    /// Those of the row, where there are several to choose from; else all of the strategy.
    private static List<Option> subAreas(PlanDetails found, PlanRow row, ActivityDetails said, Words words) {
        Set<String> codes = new LinkedHashSet<>();
        row.subAreas().stream().map(ReadPlan.SubArea::code).forEach(code -> {
            if (code != null) {
                codes.add(code);
            }
        });
        if (codes.size() < 2) {
            found.strategy().subAreas().forEach(area -> codes.add(area.code()));
        }
        codes.addAll(said.subAreaCodes());
        StrategyNames names = new StrategyNames(words);
        return codes.stream()
                .map(code -> new Option(
                        code,
                        found.strategy()
                                .subArea(code)
                                .map(area -> code + " " + names.spoken(area))
                                .orElse(code)))
                .toList();
    }

    private static List<Option> units(PlanDetails found, ActivityDetails said, List<UnitSummary> units) {
        List<Option> options = new ArrayList<>();
        units.forEach(unit -> options.add(new Option(unit.code(), unit.name())));
        Stream.concat(said.responsibleUnits().stream(), said.performingUnits().stream())
                .distinct()
                .filter(code -> units.stream().noneMatch(unit -> unit.code().equals(code)))
                .forEach(code -> options.add(new Option(code, found.unitNames().getOrDefault(code, code))));
        return options;
    }
}
