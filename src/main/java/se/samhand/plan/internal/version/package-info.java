/// The versions of a plan: how each came to be, what it said, and the way back to one.
@NullMarked
package se.samhand.plan.internal.version;

import org.jspecify.annotations.NullMarked;
