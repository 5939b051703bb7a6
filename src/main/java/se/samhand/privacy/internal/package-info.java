@NullMarked
package se.samhand.privacy.internal;

import org.jspecify.annotations.NullMarked;
