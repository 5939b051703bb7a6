package se.samhand.plan.internal.invitation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanRow;

/// Knows which drafts are as they were laid out: nobody has written in them, or talked about them.
@Component
class UntouchedDrafts {

    /// The kind that discussions know rows of plans by.
    private static final String ROW = "planrad";

    private final DiscussionDirectory discussions;

    UntouchedDrafts(DiscussionDirectory discussions) {
        this.discussions = discussions;
    }

    boolean contain(Plan plan) {
        List<UUID> rows = plan.rows().stream().map(PlanRow::id).toList();
        return plan.edit() == 0
                && plan.version() == Plan.FIRST_VERSION
                && discussions.counts(ROW, rows).isEmpty();
    }
}
