@NullMarked
package se.samhand.feedback.internal;

import org.jspecify.annotations.NullMarked;
