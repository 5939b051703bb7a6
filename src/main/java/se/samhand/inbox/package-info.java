/// Inbox: what waits for me – tasks (*uppgifter*) that modules contribute, notices, mail and a calendar feed.
///
/// It does not know what a task is about; whether it is done, the work itself tells.
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"kernel", "database", "ui", "job", "identity"})
@NullMarked
package se.samhand.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
