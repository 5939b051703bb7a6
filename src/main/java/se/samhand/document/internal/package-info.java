@NullMarked
package se.samhand.document.internal;

import org.jspecify.annotations.NullMarked;
