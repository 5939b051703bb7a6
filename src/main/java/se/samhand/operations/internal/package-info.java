@NullMarked
package se.samhand.operations.internal;

import org.jspecify.annotations.NullMarked;
