@NullMarked
package se.samhand.datacheck.internal;

import org.jspecify.annotations.NullMarked;
