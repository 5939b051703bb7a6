/// Work that recurs by the clock.
@NullMarked
package se.samhand.job.internal.schedule;

import org.jspecify.annotations.NullMarked;
