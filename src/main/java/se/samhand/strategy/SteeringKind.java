package se.samhand.strategy;

/// What a steering document is (*slag av styrdokument*).
public enum SteeringKind {
    /// A programme (*program*): what the municipality wants in a field during some years.
    PROGRAMME,
    /// A plan (*plan*) other than the local plans of a strategy.
    PLAN,
    /// A guideline (*riktlinje*): how something is to be done.
    GUIDELINE,
    /// An assignment in the budget (*budgetuppdrag*).
    BUDGET_ASSIGNMENT,
    /// A decision in principle (*principbeslut*).
    POLICY_DECISION,
    /// Goals that come from outside the municipality (*målramverk*), such as Agenda 2030.
    GOAL_FRAMEWORK,
    /// A convention (*konvention*) whose articles are its goals.
    CONVENTION
}
