/// File: stored bytes (*filer*) with hash and limits, kept in PostgreSQL.
///
/// It does not know what the bytes mean.
@ApplicationModule(
        displayName = "File",
        allowedDependencies = {"kernel", "database", "ui", "job"})
@NullMarked
package se.samhand.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
