package se.samhand.plan.internal.draft;

import java.time.Instant;
import java.util.UUID;
import se.samhand.plan.KnownWordings;

/// What a correction says of a wording; remembered once the draft has become a plan, since until then it can be undone.
public record DraftLesson(KnownWordings.Entry entry, Instant at, UUID by) {

    boolean isAboutTheSame(DraftLesson other) {
        return entry.kind() == other.entry().kind()
                && entry.key().equals(other.entry().key());
    }
}
