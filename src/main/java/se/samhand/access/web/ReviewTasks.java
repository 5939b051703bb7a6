package se.samhand.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessPermissions;
import se.samhand.access.AccessSubject;
import se.samhand.access.internal.AccessReviewQuery;
import se.samhand.access.internal.ReviewState;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;

/// The yearly review as a task of who answers for a part of the organisation.
///
/// When it is late it is a task of the administrators there, too.
/// A role of the reviewer's own is then a task of somebody else.
@Component
class ReviewTasks implements TaskSource {

    private final AccessReviewQuery query;
    private final Reasons reasons;
    private final Clock clock;

    ReviewTasks(AccessReviewQuery query, Reasons reasons, Clock clock) {
        this.query = query;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "access.review";
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public List<Task> openFor(Actor person) {
        if (!person.may(AccessPermissions.REVIEW)) {
            return List.of();
        }
        var today = Formats.today(clock);
        return query.of(person).stream()
                .filter(state -> state.isOpen(today))
                .filter(state -> isFor(person, state, today))
                .map(state -> task(state, today))
                .toList();
    }

    private boolean isFor(Actor person, ReviewState state, LocalDate today) {
        return query.assignees(state, today).contains(person.id())
                || (state.isTimeForAll(today)
                        && state.isOverdue(today)
                        && person.may(AccessSubject.ADMINISTER, state.scope()));
    }

    @Override
    public Optional<Task> open(String id) {
        var today = Formats.today(clock);
        return query.all().stream()
                .filter(state -> state.scope().value().equals(id) && state.isOpen(today))
                .map(state -> task(state, today))
                .findFirst();
    }

    private Task task(ReviewState state, LocalDate today) {
        return new Task(
                new TaskKey(code(), state.scope().value()),
                Map.of("scope", reasons.nameOf(state.scope())),
                ReviewController.path(state.scope()),
                state.due(today),
                state.scope(),
                AccessPermissions.REVIEW);
    }
}
