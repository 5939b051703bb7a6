/// Data check: asks every module whether its data are in order (*datakontroll*), at night and when somebody wants to
/// know, and keeps what was found.
///
/// It knows no data of others: what is looked for, each module says with its [se.samhand.kernel.DataChecks].
// Exempt from data-check: one table that points at nothing, whose columns the database checks itself.
@ApplicationModule(
        displayName = "Data check",
        allowedDependencies = {"kernel", "database", "ui", "job", "identity"})
@NullMarked
package se.samhand.datacheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
