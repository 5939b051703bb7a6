@NullMarked
package se.samhand.strategy.internal;

import org.jspecify.annotations.NullMarked;
