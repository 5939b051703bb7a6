package se.samhand.retention.internal;

import org.springframework.stereotype.Component;
import se.samhand.job.JobKind;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobRun;

/// The long work of removing data of one kind, a handful at a time.
@Component
class RemovalJob implements JobKind {

    static final String CODE = "retention.remove";

    private final RetentionRules rules;
    private final RetentionQuery kinds;
    private final RemoveOldData removeOldData;

    RemovalJob(RetentionRules rules, RetentionQuery kinds, RemoveOldData removeOldData) {
        this.rules = rules;
        this.kinds = kinds;
        this.removeOldData = removeOldData;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobOutcome run(JobRun run) {
        var kept = rules.get(run.subject());
        int all = Math.toIntExact(Math.min(kinds.get(kept.code()).outlook().number(), Integer.MAX_VALUE));
        int done = 0;
        int removed;
        do {
            run.progress(Math.min(done, all), all, "retention.removing");
            removed = removeOldData.remove(kept.code(), run.startedBy());
            done += removed;
        } while (removed > 0);
        return new JobOutcome.Done("/gallring");
    }
}
