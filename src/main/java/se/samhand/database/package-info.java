/// Database: starts an embedded PostgreSQL with a data folder of its own, or uses an external one.
/// Hands out the data sources and runs the migrations.
///
/// It does not know what is stored.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package se.samhand.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
