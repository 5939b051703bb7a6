/// Job: long work (*långkörning*) with progress that can be left, cancelled and found again, and work that recurs by
/// the clock.
///
/// It does not know what the work is about.
@ApplicationModule(
        displayName = "Job",
        allowedDependencies = {"kernel", "database", "ui"})
@NullMarked
package se.samhand.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
