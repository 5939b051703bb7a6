@NullMarked
package se.samhand.inbox.internal.task;

import org.jspecify.annotations.NullMarked;
