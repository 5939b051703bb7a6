package se.samhand.audit.internal.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditPermissions;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;

/// Log reviews that wait to be gone through and signed, until a month after they were started.
@Component
class LogReviewTasks implements TaskSource {

    private static final String CODE = "audit.review";
    private static final int DAYS = 30;

    private final Reviews reviews;

    LogReviewTasks(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public List<Task> openFor(Actor person) {
        return person.may(AuditPermissions.REVIEW)
                ? reviews.open().stream().map(LogReviewTasks::task).toList()
                : List.of();
    }

    @Override
    public Optional<Task> open(String id) {
        return reviews.open().stream()
                .filter(review -> review.id().toString().equals(id))
                .findFirst()
                .map(LogReviewTasks::task);
    }

    private static Task task(Review review) {
        return new Task(
                new TaskKey(CODE, review.id().toString()),
                Map.of("from", review.from().toString(), "to", review.to().toString()),
                "/loggranskning/" + review.id(),
                Formats.day(review.startedAt()).plusDays(DAYS),
                ScopeId.MUNICIPALITY,
                AuditPermissions.REVIEW);
    }
}
