package se.samhand.strategy;

import java.util.List;
import java.util.Optional;
import se.samhand.kernel.Period;

/// A strategy (*strategi*) as it reads for one period, with everything that a plan refers to in it.
///
/// @param code such as `stockholm-2019-2022`
/// @param contentVersion grows each time the content is edited; a higher one replaces a lower one
/// @param otherTitles other titles that plans are known to use
public record StrategyVersion(
        String code,
        int contentVersion,
        String title,
        String titleEnglish,
        String shortTitle,
        String shortTitleEnglish,
        Period period,
        List<String> otherTitles,
        List<StartingPoint> startingPoints,
        PlanTemplate template) {

    public StrategyVersion {
        otherTitles = List.copyOf(otherTitles);
        startingPoints = List.copyOf(startingPoints);
    }

    /// All sub-areas in the order of the strategy.
    public List<SubArea> subAreas() {
        return startingPoints.stream()
                .flatMap(point -> point.subAreas().stream())
                .toList();
    }

    public Optional<StartingPoint> startingPoint(String pointCode) {
        return startingPoints.stream()
                .filter(point -> point.code().equals(pointCode))
                .findFirst();
    }

    public Optional<SubArea> subArea(String subAreaCode) {
        return subAreas().stream()
                .filter(area -> area.code().equals(subAreaCode))
                .findFirst();
    }
}
