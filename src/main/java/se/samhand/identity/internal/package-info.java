@NullMarked
package se.samhand.identity.internal;

import org.jspecify.annotations.NullMarked;
