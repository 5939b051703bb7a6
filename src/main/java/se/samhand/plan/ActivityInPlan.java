package se.samhand.plan;

import java.util.UUID;
import se.samhand.kernel.ScopeId;

/// An activity of a plan, for modules that tell more about it.
///
/// @param row id of the row that it stands in
/// @param number as the table shows it, such as `1.2.1`
/// @param scope the administration of the plan, in which permissions hold
public record ActivityInPlan(PlanId plan, UUID activity, UUID row, String number, ScopeId scope) {}
