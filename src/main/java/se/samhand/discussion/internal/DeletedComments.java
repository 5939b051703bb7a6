package se.samhand.discussion.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.stereotype.Component;
import se.samhand.kernel.RetentionRule;

/// The words of comments that were deleted: until they go, whoever wrote them can change their mind.
@Component
class DeletedComments implements RetentionRule {

    /// As long as a deleted comment can be brought back.
    static final Period KEPT = Period.ofDays(30);

    private final Revisions revisions;

    DeletedComments(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String code() {
        return "discussion.deleted-comment";
    }

    @Override
    public Period keep() {
        return KEPT;
    }

    @Override
    public Period atLeast() {
        return KEPT;
    }

    @Override
    public Outlook outlook(Instant before) {
        return revisions.deletedBefore(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return revisions.eraseDeletedBefore(before);
    }
}
