/// Retention: how long each kind of data is kept, and its removal when the time is over (*gallring*).
///
/// It does not know what the data are; each module tells of its own by a `RetentionRule`.
// Exempt from data-check: one table of times, whose columns the database checks itself.
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"kernel", "database", "ui", "job"})
@NullMarked
package se.samhand.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
