@NullMarked
package se.samhand.organisation.internal;

import org.jspecify.annotations.NullMarked;
