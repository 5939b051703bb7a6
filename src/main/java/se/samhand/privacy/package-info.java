/// Privacy: what is held about a person with an account, told to them (*registerutdrag*), and their wish to have it
/// erased (*begäran om borttagning*).
///
/// It holds no such data but the wish: what there is, and what erasure does to it, each module says with its
/// [se.samhand.kernel.PersonalDataSource]; the erasing is done by `identity`.
// Exempt from data-check: one table whose requests the database keeps whole and single by itself.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"kernel", "database", "ui", "document", "file", "identity", "inbox"})
@NullMarked
package se.samhand.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
