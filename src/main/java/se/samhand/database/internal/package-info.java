/// How the database is found, started, guarded and stopped.
@NullMarked
package se.samhand.database.internal;

import org.jspecify.annotations.NullMarked;
