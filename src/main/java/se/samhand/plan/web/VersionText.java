package se.samhand.plan.web;

import java.util.Optional;
import se.samhand.file.StoredFileSummary;
import se.samhand.plan.internal.version.PlanVersion;
import se.samhand.ui.Words;

/// How a version came to be, in words.
final class VersionText {

    private VersionText() {}

    /// Such as `Version 2, uppdaterad 2026-05-31 10.42 från Plan.docx`.
    static String made(PlanVersion version, Optional<StoredFileSummary> file, Words words) {
        String when = words.formats().moment(version.madeAt());
        Integer restored = version.restored();
        return restored == null
                ? words.get(
                        "plan.version.made." + version.kind().code(),
                        version.version(),
                        when,
                        file.map(StoredFileSummary::name).orElse(""))
                : words.get("plan.version.made." + version.kind().code(), version.version(), when, restored);
    }
}
