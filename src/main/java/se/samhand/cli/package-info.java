/// Command line: the commands of `bin/samhand`, for desk and operator.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "kernel",
            "database",
            "document",
            "file",
            "audit",
            "datacheck",
            "organisation",
            "strategy",
            "plan"
        })
@NullMarked
package se.samhand.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
