@NullMarked
package se.samhand.inbox.internal.notice;

import org.jspecify.annotations.NullMarked;
