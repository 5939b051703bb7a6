package se.samhand.plan.internal;

import java.util.Map;
import java.util.Optional;
import se.samhand.file.StoredFileSummary;
import se.samhand.organisation.Administration;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.invitation.PlanInvitation;
import se.samhand.plan.internal.version.PlanVersion;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateVersion;

/// A plan in one of its versions with what its codes stand for, how that version came to be, and its original file.
///
/// @param currentPlan the plan as it is now
/// @param template the version of the template that it is written under
/// @param newestTemplate number of the newest version of the template
/// @param invitation the invitation that it was laid out for, as long as it holds
/// @param original the file that it was read from, if it was
/// @param unitNames what the units are called that its activities name, by code
/// @param goals those of steering documents that its activities count towards, by code; without those that are gone
public record PlanDetails(
        Plan plan,
        Plan currentPlan,
        Administration administration,
        StrategyVersion strategy,
        TemplateVersion template,
        int newestTemplate,
        Optional<PlanInvitation> invitation,
        Optional<StoredFileSummary> original,
        PlanVersion made,
        Map<String, String> unitNames,
        Map<String, SteeringGoal> goals) {

    public PlanDetails {
        unitNames = Map.copyOf(unitNames);
        goals = Map.copyOf(goals);
    }

    /// Number of the current version.
    public int current() {
        return currentPlan.version();
    }

    /// Whether a later version has taken its place.
    public boolean isEarlier() {
        return plan.version() < current();
    }

    /// Whether there is a newer version of the template to take up.
    public boolean hasNewerTemplate() {
        return newestTemplate > template.number();
    }

    /// Number of sub-areas with an activity.
    public long covered() {
        return strategy.subAreas().stream()
                .filter(area -> plan.coverageOf(area.code()) == Coverage.FULL)
                .count();
    }

    /// The plan in the contract of `docs/plan-json.md`.
    public ReadPlan asReadPlan() {
        return plan.asReadPlan(administration.name(), strategy.title());
    }
}
