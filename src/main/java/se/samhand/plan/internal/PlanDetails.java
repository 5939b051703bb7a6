package se.samhand.plan.internal;

import se.samhand.file.StoredFileSummary;
import se.samhand.organisation.Administration;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StrategyVersion;

/// A plan with what its codes stand for, and its original file.
public record PlanDetails(
        Plan plan, Administration administration, StrategyVersion strategy, StoredFileSummary original) {

    /// The plan in the contract of `docs/plan-json.md`.
    public ReadPlan asReadPlan() {
        return plan.asReadPlan(administration.name(), strategy.title());
    }
}
