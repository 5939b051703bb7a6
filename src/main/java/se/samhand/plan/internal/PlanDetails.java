package se.samhand.plan.internal;

import java.util.Map;
import se.samhand.file.StoredFileSummary;
import se.samhand.organisation.Administration;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.version.PlanVersion;
import se.samhand.strategy.StrategyVersion;

/// A plan in one of its versions with what its codes stand for, how that version came to be, and its original file.
///
/// @param currentPlan the plan as it is now
/// @param unitNames what the units are called that its activities name, by code
public record PlanDetails(
        Plan plan,
        Plan currentPlan,
        Administration administration,
        StrategyVersion strategy,
        StoredFileSummary original,
        PlanVersion made,
        Map<String, String> unitNames) {

    public PlanDetails {
        unitNames = Map.copyOf(unitNames);
    }

    /// Number of the current version.
    public int current() {
        return currentPlan.version();
    }

    /// Whether a later version has taken its place.
    public boolean isEarlier() {
        return plan.version() < current();
    }

    /// The plan in the contract of `docs/plan-json.md`.
    public ReadPlan asReadPlan() {
        return plan.asReadPlan(administration.name(), strategy.title());
    }
}
