/// Command line: the commands of `bin/samhand`, for desk and operator.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"kernel", "database", "document", "audit", "organisation", "strategy", "plan"})
@NullMarked
package se.samhand.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
