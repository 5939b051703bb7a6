package se.samhand.strategy;

import java.util.List;

/// A sub-area (*delområde*) of a strategy, in the central template called *område*.
///
/// @param code such as `SYS-1`
/// @param number place among all sub-areas of the strategy, from 1
/// @param displayName the Swedish name with soft hyphens, for narrow columns
/// @param otherWordings other words for the same thing that plans are known to use, slips included
public record SubArea(
        String code, int number, String name, String nameEnglish, String displayName, List<String> otherWordings) {

    public SubArea {
        otherWordings = List.copyOf(otherWordings);
    }
}
