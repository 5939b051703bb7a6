/// Operations: what those who run the installation need to see from outside – health, metrics, what it is made of.
///
/// It holds no data of its own.
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"kernel"})
@NullMarked
package se.samhand.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
