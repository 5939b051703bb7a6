/// Identity: who is signed in and what they may do.
///
/// For now one built-in demo user; accounts, roles and grants come with their own feature.
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "ui"})
@NullMarked
package se.samhand.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
