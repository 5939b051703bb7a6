/// Log review: somebody goes through a sample of what was done, and signs.
@NullMarked
package se.samhand.audit.internal.review;

import org.jspecify.annotations.NullMarked;
