/// Several people in one plan at the same time: who is there, and that something has changed (ADR 42).
@NullMarked
package se.samhand.plan.internal.live;

import org.jspecify.annotations.NullMarked;
