/// Strategy: strategies (*strategier*) with their starting points and sub-areas, the plan template that is edited and
/// published in numbered versions, and the register of other steering documents (*styrdokument*) with their goals.
///
/// Reference data are resource files, loaded into the database and read as they are by the command line.
@ApplicationModule(
        displayName = "Strategy",
        allowedDependencies = {"kernel", "database", "ui", "file", "identity", "organisation"})
@NullMarked
package se.samhand.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
