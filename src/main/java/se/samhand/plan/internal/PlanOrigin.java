package se.samhand.plan.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// Where a plan comes from: the original file, who read it in and when, and what the reading left open.
///
/// @param file null when the plan was laid out to be written in here
public record PlanOrigin(
        @Nullable UUID file,
        Instant readAt,
        UUID readBy,
        List<ReadPlan.Uncertainty> uncertain,
        List<ReadPlan.Unread> unread) {

    public PlanOrigin {
        uncertain = List.copyOf(uncertain);
        unread = List.copyOf(unread);
    }
}
