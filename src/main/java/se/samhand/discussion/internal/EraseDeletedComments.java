package se.samhand.discussion.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.job.Schedule;

/// Erases the words of comments that were deleted a month ago: until then whoever wrote them can change their mind.
@Component
class EraseDeletedComments implements Schedule {

    /// How long a deleted comment can be brought back.
    static final Duration KEPT = Duration.ofDays(30);

    private final Revisions revisions;

    EraseDeletedComments(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "discussion.erase-deleted-comments";
    }

    @Override
    public String cron() {
        return "0 40 3 * * *";
    }

    @Override
    @Transactional
    public void run(Instant due) {
        revisions.eraseDeletedBefore(due.minus(KEPT));
    }
}
