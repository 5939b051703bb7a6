package se.samhand.job.web;

import org.jspecify.annotations.Nullable;
import se.samhand.job.Jobs;
import se.samhand.job.internal.Job;
import se.samhand.job.internal.JobProgress;
import se.samhand.job.internal.JobState;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Tells in words where long work stands.
final class JobStatusText {

    private final Words words;

    JobStatusText(Words words) {
        this.words = words;
    }

    JobStatus of(Job job) {
        JobState state = job.state();
        boolean isCounted = !state.isEnded() && job.progress().total() > 0;
        return new JobStatus(
                job.id().toString(),
                words.get("job.kind." + job.kind(), job.about()),
                words.get("job.state." + state.name()),
                icon(state),
                tone(state),
                sentence(job),
                isCounted ? job.progress().percent() : null,
                isCounted ? progress(job.progress()) : null,
                !state.isEnded(),
                job.resultPath(),
                Jobs.path(job.id()),
                JobLinks.status(job.id()),
                state.canBeCancelled() ? JobLinks.cancellation(job.id()) : null,
                state.canBeRestarted() ? JobLinks.restart(job.id()) : null,
                words.formats().moment(job.createdAt()));
    }

    private String sentence(Job job) {
        @Nullable String doing = job.progress().message();
        @Nullable String refusal = job.refusal();
        if (refusal != null) {
            return words.get(refusal);
        }
        return job.state() == JobState.RUNNING && doing != null
                ? words.get(doing, job.progress().arguments().toArray())
                : words.get("job.sentence." + job.state().name());
    }

    private String progress(JobProgress progress) {
        return words.get("job.progress", progress.done(), progress.total());
    }

    private static Icon icon(JobState state) {
        return switch (state) {
            case WAITING -> Icon.CLOCK;
            case RUNNING -> Icon.FOLLOW_UP;
            case DONE -> Icon.DONE;
            case REFUSED, FAILED -> Icon.ERROR;
            case STOPPING, CANCELLED -> Icon.STOPPED;
            case INTERRUPTED -> Icon.WARNING;
        };
    }

    private static Tone tone(JobState state) {
        return switch (state) {
            case WAITING, STOPPING, CANCELLED -> Tone.CALM;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case REFUSED, FAILED -> Tone.BAD;
            case INTERRUPTED -> Tone.WARN;
        };
    }
}
