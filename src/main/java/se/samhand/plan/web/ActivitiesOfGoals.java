package se.samhand.plan.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.GoalActivitiesQuery;
import se.samhand.strategy.GoalUse;
import se.samhand.ui.Words;

/// Tells on the pages of steering documents which activities count towards their goals.
@Component
class ActivitiesOfGoals implements GoalUse {

    private final GoalActivitiesQuery activities;
    private final OrganisationDirectory organisation;

    ActivitiesOfGoals(GoalActivitiesQuery activities, OrganisationDirectory organisation) {
        this.activities = activities;
        this.organisation = organisation;
    }

    @Override
    public Map<String, Integer> countOf(Set<String> goals) {
        return activities.count(goals);
    }

    @Override
    public Map<String, Served> of(Set<String> goals, int skipped, int most, Actor actor, Words words) {
        var found = activities.open(goals, skipped, most, actor);
        if (found.isEmpty()) {
            return Map.of();
        }
        var names = organisation.administrations().stream()
                .collect(Collectors.toMap(Administration::code, Administration::name));
        return found.stream()
                .collect(Collectors.groupingBy(
                        GoalActivitiesQuery.Serving::goal,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                serving -> new Served(
                                        serving.getFirst().total(),
                                        serving.stream()
                                                .map(each -> part(each, names, words))
                                                .toList()))));
    }

    private static Part part(GoalActivitiesQuery.Serving serving, Map<String, String> names, Words words) {
        var name = names.getOrDefault(serving.administration(), serving.administration());
        return new Part(
                FormParts.shortened(serving.text()),
                words.get("plan.detail.goal-place", serving.plan(), name),
                PlanLinks.plan(new PlanId(serving.planId())) + "#" + PlanTalk.anchor(serving.row()));
    }
}
