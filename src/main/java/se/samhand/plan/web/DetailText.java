package se.samhand.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.Detail;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Words;

/// What activities say beyond the template, in words.
///
/// @param unitNames what units are called, by code
/// @param goals of steering documents, by code
record DetailText(
        StrategyVersion strategy, Map<String, String> unitNames, Map<String, SteeringGoal> goals, Words words) {

    static DetailText of(PlanDetails found, Words words) {
        return new DetailText(found.strategy(), found.unitNames(), found.goals(), words);
    }

    String label(Detail detail) {
        return words.get("plan.detail." + detail.code());
    }

    /// The texts of one detail; none when nothing is said.
    List<String> of(Detail detail, ActivityDetails details) {
        return switch (detail) {
            case SUB_AREAS -> details.subAreaCodes().stream().map(this::subArea).toList();
            case SERVED_GOALS -> details.servedGoals().stream().map(this::goal).toList();
            case RESPONSIBLE_UNITS ->
                details.responsibleUnits().stream().map(this::unit).toList();
            case PERFORMING_UNITS ->
                details.performingUnits().stream().map(this::unit).toList();
            case MILESTONES ->
                details.milestones().stream()
                        .map(milestone -> words.get(
                                "plan.detail.milestone", words.formats().date(milestone.day()), milestone.text()))
                        .toList();
            case STATE -> constant("state", details.state());
            case PRIORITY -> priority(details.priority());
            case SUB_GOALS ->
                details.subGoals().stream()
                        .map(goal -> goal.measure() == null
                                ? goal.text()
                                : words.get("plan.detail.measured", goal.text(), goal.measure()))
                        .toList();
            case PREVENTION_LEVEL -> constant("level", details.preventionLevel());
            case PREVENTION_TYPE -> constant("type", details.preventionType());
            case TARGET_GROUP -> Stream.ofNullable(details.targetGroup()).toList();
            case AGES ->
                Stream.ofNullable(details.ages())
                        .map(ages -> words.get("plan.detail.years", ages.from(), ages.to()))
                        .toList();
            case LINKS ->
                details.links().stream()
                        .map(link -> link.words().equals(link.address())
                                ? link.address()
                                : words.get("plan.detail.link", link.words(), link.address()))
                        .toList();
            case ILS_ACTIVITY -> Stream.ofNullable(details.ilsActivity()).toList();
        };
    }

    /// Each detail that says something, with its name.
    List<String> labelled(ActivityDetails details) {
        return details.said().stream()
                .map(detail -> words.get("plan.detail.said", label(detail), String.join(", ", of(detail, details))))
                .toList();
    }

    private String subArea(String code) {
        return strategy.subArea(code)
                .map((SubArea area) -> code + " " + new StrategyNames(words).spoken(area))
                .orElse(code);
    }

    /// A goal with its document; its code when it is gone.
    String goal(String code) {
        SteeringGoal goal = goals.get(code);
        return goal == null ? code : words.get("plan.detail.goal", goal.place(words), goal.text(words));
    }

    /// The page of a goal; none when it is gone.
    @Nullable
    String pathOfGoal(String code) {
        SteeringGoal goal = goals.get(code);
        return goal == null ? null : goal.path();
    }

    private String unit(String code) {
        return unitNames.getOrDefault(code, code);
    }

    private List<String> priority(@Nullable Priority priority) {
        if (priority == null) {
            return List.of();
        }
        Period period = priority.period();
        return List.of(
                period == null
                        ? words.get("plan.detail.prioritised")
                        : words.get(
                                "plan.detail.prioritised-in", words.formats().period(period)));
    }

    private List<String> constant(String kind, @Nullable Enum<?> constant) {
        return constant == null ? List.of() : List.of(words.get("plan.detail." + kind + "." + code(constant)));
    }

    /// As message keys end.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
