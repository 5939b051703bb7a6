/// Access: who can see and do what, and why, in words – of a person, and of a thing that modules tell of.
///
/// It decides nothing: roles are kept by `identity`, and each module asks for permission itself.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "identity", "organisation"})
@NullMarked
package se.samhand.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
