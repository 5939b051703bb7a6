@NullMarked
package se.samhand.audit.internal;

import org.jspecify.annotations.NullMarked;
