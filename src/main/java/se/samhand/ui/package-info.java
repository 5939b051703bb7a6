/// User interface: page shell, navigation, components, form and error models, words, htmx responses.
///
/// Every page of every module is built of these. It does not know who is signed in: the header gets a kernel actor.
// Exempt from data-check: fingerprints of forms and what persons have chosen, whose columns the database checks itself.
@ApplicationModule(
        displayName = "User interface",
        allowedDependencies = {"kernel", "database"})
@NullMarked
package se.samhand.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
