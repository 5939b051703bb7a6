/// Processes of their own for bytes from outside.
@NullMarked
package se.samhand.job.internal.worker;

import org.jspecify.annotations.NullMarked;
