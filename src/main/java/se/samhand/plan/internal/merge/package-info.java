/// Laying a newer reading beside the plan that there is: what is the same, what has changed, and what to take over.
///
/// Knows neither Spring nor the database, but for the use case and its query (ADR 14).
@NullMarked
package se.samhand.plan.internal.merge;

import org.jspecify.annotations.NullMarked;
