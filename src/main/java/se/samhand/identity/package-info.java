/// Identity: accounts, sign-in, roles, and what each person may do now.
///
/// It knows scopes only as opaque ids, and the organisation not at all.
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "database", "ui"})
@NullMarked
package se.samhand.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
