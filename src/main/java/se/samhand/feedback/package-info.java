/// Feedback: the accessibility statement (*tillgänglighetsredogörelse*), and what people write about how the product
/// works for them (*synpunkter*).
///
/// Whoever writes need not be signed in, and gives an address only if they want an answer.
// Exempt from data-check: one table that points at nothing, whose columns the database checks itself.
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"kernel", "database", "ui"})
@NullMarked
package se.samhand.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
