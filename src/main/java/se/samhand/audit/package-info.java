/// Audit: the trail (*spårbarhet*) of every change: who, when, what.
///
/// Stores codes and arguments, never names; the sentence is made when the trail is read.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "ui", "identity"})
@NullMarked
package se.samhand.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
