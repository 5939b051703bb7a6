package se.samhand.plan.internal;

import java.util.List;
import java.util.Map;

/// The names that a plan's codes stand for, as they are written in a document.
///
/// @param administration full name of the administration
/// @param strategy title of the strategy
/// @param startingPoints name by code
/// @param templateColumns names of the columns that every plan has, in order
/// @param ownColumns names of those that the template adds, in order
/// @param units name by code
record PlanNames(
        String administration,
        String strategy,
        Map<String, String> startingPoints,
        List<String> templateColumns,
        List<String> ownColumns,
        Map<String, String> units) {

    String startingPoint(String code) {
        return startingPoints.getOrDefault(code, code);
    }
}
