/// Discussion: threads (*trådar*) of comments on any subject.
///
/// It does not know what the subject is; the module that owns it says who may read and write there.
@ApplicationModule(
        displayName = "Discussion",
        allowedDependencies = {"kernel", "database", "ui", "identity", "job"})
@NullMarked
package se.samhand.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
