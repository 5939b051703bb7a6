@NullMarked
package se.samhand.inbox.internal.mail;

import org.jspecify.annotations.NullMarked;
