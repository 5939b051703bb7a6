/// Organisation: what the municipality and its partners consist of, over time, and reorganisations.
///
/// It decides where scopes of permissions lie, and knows no documents: modules tell what a reorganisation leads to in
/// them.
/// Reference data are resource files, loaded into the database and read as they are by the command line.
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "database", "ui", "document", "file", "job", "identity"})
@NullMarked
package se.samhand.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
