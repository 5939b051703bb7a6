@NullMarked
package se.samhand.inbox.internal.calendar;

import org.jspecify.annotations.NullMarked;
