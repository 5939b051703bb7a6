@NullMarked
package se.samhand.file.internal;

import org.jspecify.annotations.NullMarked;
