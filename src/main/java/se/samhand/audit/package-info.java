/// Audit: the trail (*spårbarhet*) of every change: who, when, what.
///
/// Stores codes and arguments, never names; the sentence is made when the trail is read.
/// The entries are chained by the database, so that nobody can rewrite them unnoticed (docs/audit-chain.md).
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database", "ui", "job", "identity", "inbox"})
@NullMarked
package se.samhand.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
