package se.samhand.strategy;

import java.util.List;

/// A prioritised starting point (*prioriterad utgångspunkt*) of a strategy, with its sub-areas.
///
/// @param code such as `SYS`
/// @param number place in the strategy, from 1
/// @param displayName the Swedish name with soft hyphens, for narrow columns
/// @param otherWordings other words for the same thing that plans are known to use
public record StartingPoint(
        String code,
        int number,
        String name,
        String nameEnglish,
        String displayName,
        List<String> otherWordings,
        List<SubArea> subAreas) {

    public StartingPoint {
        otherWordings = List.copyOf(otherWordings);
        subAreas = List.copyOf(subAreas);
    }
}
