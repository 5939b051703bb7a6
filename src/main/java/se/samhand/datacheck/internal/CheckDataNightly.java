package se.samhand.datacheck.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UuidV7;

/// Makes all checks every night, and forgets what they found a year ago.
@Component
class CheckDataNightly implements Schedule {

    private static final Duration KEPT = Duration.ofDays(365);

    private final MakeRound round;
    private final CheckRounds rounds;
    private final Clock clock;

    CheckDataNightly(MakeRound round, CheckRounds rounds, Clock clock) {
        this.round = round;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "datacheck.nightly";
    }

    @Override
    public String cron() {
        return "0 20 4 * * *";
    }

    @Override
    public void run(Instant due) {
        round.make(UuidV7.next(clock), Actor.SAMHAND, made -> {});
        rounds.removeBefore(clock.instant().minus(KEPT));
    }
}
