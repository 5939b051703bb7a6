@NullMarked
package se.samhand.inbox.internal;

import org.jspecify.annotations.NullMarked;
