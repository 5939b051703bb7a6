/// Access: who can see and do what, and why, in words – of a person, and of a thing that modules tell of –
/// and the yearly review of it.
///
/// It decides nothing itself: roles are kept by `identity`, and each module asks for permission itself.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "identity", "inbox", "organisation"})
@NullMarked
package se.samhand.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
