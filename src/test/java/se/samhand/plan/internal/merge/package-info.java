@NullMarked
package se.samhand.plan.internal.merge;

import org.jspecify.annotations.NullMarked;
