package se.samhand.datacheck.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.job.JobKind;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobRun;
import se.samhand.kernel.UuidV7;

/// Makes all checks for a person who wants to know now.
@Component
class CheckDataJob implements JobKind {

    static final String CODE = "datacheck.run";

    private final MakeRound round;
    private final Clock clock;

    CheckDataJob(MakeRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    /// A round has an id of its own: begun anew after a node died, it must not meet itself.
    @Override
    public JobOutcome run(JobRun run) {
        UUID id = UuidV7.next(clock);
        int all = round.checks();
        round.make(id, run.startedBy(), made -> run.progress(made, all, "datacheck.progress"));
        return new JobOutcome.Done(StartDataCheck.PATH + "/" + id);
    }
}
