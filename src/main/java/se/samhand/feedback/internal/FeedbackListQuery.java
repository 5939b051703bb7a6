package se.samhand.feedback.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.kernel.Actor;

/// Feedback that waits, or that has been taken care of, a page at a time.
@Component
public class FeedbackListQuery {

    public static final int PAGE_SIZE = 30;

    /// A page of the list.
    ///
    /// @param total how many there are on all pages
    public record Result(List<Feedback> items, int total) {}

    private final FeedbackEntries entries;

    FeedbackListQuery(FeedbackEntries entries) {
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public int countWaiting(Actor actor) {
        actor.mustHave(FeedbackPermissions.READ);
        return entries.count(false);
    }

    /// @param page from 1
    @Transactional(readOnly = true)
    public Result list(boolean isSettled, int page, Actor actor) {
        actor.mustHave(FeedbackPermissions.READ);
        return new Result(entries.page(isSettled, PAGE_SIZE, (page - 1) * PAGE_SIZE), entries.count(isSettled));
    }
}
