@NullMarked
package se.samhand.retention.internal;

import org.jspecify.annotations.NullMarked;
