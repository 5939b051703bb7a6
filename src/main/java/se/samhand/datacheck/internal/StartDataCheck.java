package se.samhand.datacheck.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.datacheck.DataCheckPermissions;
import se.samhand.datacheck.DataCheckStarted;
import se.samhand.job.JobId;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.ui.Formats;

/// Somebody wants to know now whether the data are in order.
@UseCase
public class StartDataCheck {

    /// Where what was found is shown.
    public static final String PATH = "/administration/datakontroll";

    /// What came of it.
    public sealed interface Outcome {
        /// The checks are made as soon as there is room.
        record Started(JobId job) implements Outcome {}

        /// The person has as much work waiting as one may have.
        record TooManyWait(int limit) implements Outcome {}
    }

    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartDataCheck(Jobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    public Outcome start(Actor actor) {
        actor.mustHave(DataCheckPermissions.RUN);
        UUID subject = UuidV7.next(clock);
        var about = Formats.dayAndTime(clock.instant());
        return switch (jobs.start(CheckDataJob.CODE, subject, about, actor)) {
            case Jobs.Start.Started started -> {
                events.publishEvent(new DataCheckStarted(subject, actor.id()));
                yield new Outcome.Started(started.job());
            }
            case Jobs.Start.TooMany many -> new Outcome.TooManyWait(many.limit());
        };
    }
}
