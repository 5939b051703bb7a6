package se.samhand.plan.internal;

import java.util.UUID;
import se.samhand.plan.ReadPlan;

/// An activity (*metod och arbetssätt*) of a plan: what was read, with an id of its own.
public record PlanActivity(UUID id, ReadPlan.Activity content) {}
