/// Tests of how a plan is understood, each on a sketch of a document.
@NullMarked
package se.samhand.plan.internal.reading;

import org.jspecify.annotations.NullMarked;
