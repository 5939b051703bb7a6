/// Copying a whole database out to a file, and back into an empty database.
@NullMarked
package se.samhand.database.internal.copy;

import org.jspecify.annotations.NullMarked;
