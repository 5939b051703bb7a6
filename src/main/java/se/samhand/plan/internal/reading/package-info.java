/// How a plan is understood: from the neutral tables of a document to the rows of a plan.
///
/// Knows neither files nor the database; the same document always gives the same plan.
@NullMarked
package se.samhand.plan.internal.reading;

import org.jspecify.annotations.NullMarked;
