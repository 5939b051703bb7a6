package se.samhand.plan.internal;

import se.samhand.plan.PlanId;

/// How far a plan has come.
///
/// @param edit number of the latest edit
public record PlanState(PlanId plan, int version, int edit) {}
