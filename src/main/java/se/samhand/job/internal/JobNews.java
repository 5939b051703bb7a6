package se.samhand.job.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samhand.job.JobEnded;

/// Lets the person know how long work ended, when it took so long that they may have left its page.
///
/// What they stopped themselves is no news.
@Component
class JobNews {

    private final ApplicationEventPublisher events;
    private final JobProperties properties;

    JobNews(ApplicationEventPublisher events, JobProperties properties) {
        this.events = events;
        this.properties = properties;
    }

    /// Is called in the transaction that writes down the end.
    void tellOf(Job job) {
        var end = job.endedAt();
        if (end != null
                && job.state() != JobState.CANCELLED
                && !end.isBefore(job.createdAt().plus(properties.noticeAfter()))) {
            events.publishEvent(new JobEnded(job.id(), job.startedBy(), job.about(), job.state() == JobState.DONE));
        }
    }
}
