@NullMarked
package se.samhand.discussion.internal;

import org.jspecify.annotations.NullMarked;
