package se.samhand.organisation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Several changes of the organisation on one day, prepared together and carried out as one.
///
/// @param day first day of what is new
/// @param carriedOutAt nothing while it is a draft
public record Reorganisation(
        UUID id,
        String title,
        LocalDate day,
        int version,
        Instant draftedAt,
        UUID draftedBy,
        @Nullable Instant carriedOutAt,
        @Nullable UUID carriedOutBy,
        List<ReorganisationStep> steps) {

    public Reorganisation {
        steps = List.copyOf(steps);
    }

    public boolean isDraft() {
        return carriedOutAt == null;
    }

    Reorganisation edited(String otherTitle, LocalDate otherDay) {
        return with(otherTitle, otherDay, steps);
    }

    Reorganisation withStep(ReorganisationStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return with(title, day, more);
    }

    Reorganisation withoutStep(int position) {
        var fewer = new ArrayList<>(steps);
        fewer.remove(position);
        return with(title, day, fewer);
    }

    private Reorganisation with(String otherTitle, LocalDate otherDay, List<ReorganisationStep> otherSteps) {
        return new Reorganisation(
                id, otherTitle, otherDay, version, draftedAt, draftedBy, carriedOutAt, carriedOutBy, otherSteps);
    }

    Reorganisation carriedOut(Instant at, UUID by) {
        return new Reorganisation(id, title, day, version, draftedAt, draftedBy, at, by, steps);
    }
}
