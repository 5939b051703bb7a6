/// Plan: local action plans (*lokala handlingsplaner*) – reading them from files, keeping them, showing them, writing
/// them out.
///
/// Holds no personal data about children. Follow-up, review and reports belong to other modules.
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "ui",
            "document",
            "file",
            "job",
            "identity",
            "audit",
            "inbox",
            "discussion",
            "organisation",
            "access",
            "strategy"
        })
@NullMarked
package se.samhand.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
