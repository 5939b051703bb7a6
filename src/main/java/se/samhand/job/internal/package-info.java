@NullMarked
package se.samhand.job.internal;

import org.jspecify.annotations.NullMarked;
