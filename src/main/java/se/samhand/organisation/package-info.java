/// Organisation: boards (*nämnder*) and administrations (*förvaltningar*) of the municipality.
///
/// Reference data are resource files, loaded into the database and read as they are by the command line.
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "ui", "identity"})
@NullMarked
package se.samhand.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
