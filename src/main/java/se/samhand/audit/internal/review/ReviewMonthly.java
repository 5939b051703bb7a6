package se.samhand.audit.internal.review;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditPermissions;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;
import se.samhand.ui.Formats;

/// On the first of each month: starts a log review of the month before.
@Component
class ReviewMonthly implements Schedule {

    private static final int SAMPLE = 50;

    private final StartReview startReview;

    ReviewMonthly(StartReview startReview) {
        this.startReview = startReview;
    }

    @Override
    public String name() {
        return "audit.review";
    }

    @Override
    public String cron() {
        return "0 30 5 1 * *";
    }

    @Override
    public void run(Instant due) {
        var first = Formats.day(due).withDayOfMonth(1).minusMonths(1);
        startReview.start(first, first.plusMonths(1).minusDays(1), SAMPLE, Actor.samhand(AuditPermissions.REVIEW));
    }
}
