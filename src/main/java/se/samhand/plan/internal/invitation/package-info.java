/// PlanInvitations to administrations to write their plans: the draft that is laid out for each, its last day, and how
/// far
/// it has come.
@NullMarked
package se.samhand.plan.internal.invitation;

import org.jspecify.annotations.NullMarked;
