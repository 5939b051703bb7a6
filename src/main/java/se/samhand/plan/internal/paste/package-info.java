/// Tables that people paste into a plan: what they hold, and where each row of them belongs (ADR 43).
@NullMarked
package se.samhand.plan.internal.paste;

import org.jspecify.annotations.NullMarked;
