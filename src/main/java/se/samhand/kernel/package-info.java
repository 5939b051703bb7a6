/// Kernel: the few words that every module speaks – ids, period, actor, permission, audit marker.
///
/// Plain Java, apart from the stereotype that marks a use case. It knows no module.
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package se.samhand.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
