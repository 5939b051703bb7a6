package se.samhand.retention.internal;

import java.time.Clock;
import java.time.Period;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.retention.RetentionPermissions;
import se.samhand.retention.RetentionTimeChanged;

/// A person chooses how long data of a kind are kept.
@UseCase
public class ChangeRetentionTime {

    /// What came of it.
    public sealed interface Outcome {
        /// It is kept for that time from now on.
        record Changed() implements Outcome {}

        /// It must be kept longer than that.
        record IsTooShort(Period atLeast) implements Outcome {}
    }

    private final RetentionRules rules;
    private final KeptTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRetentionTime(RetentionRules rules, KeptTimes times, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /// @param version that the person saw
    /// @throws se.samhand.kernel.StaleVersion when somebody else was first
    public Outcome change(String code, Period keep, int version, Actor actor) {
        actor.mustHave(RetentionPermissions.CHANGE);
        var kept = rules.get(code);
        if (KeptData.isShorter(keep, kept.atLeast(), clock.instant())) {
            return new Outcome.IsTooShort(kept.atLeast());
        }
        times.save(code, keep, version, clock.instant(), actor.id());
        events.publishEvent(new RetentionTimeChanged(kept.id(), actor.id(), code, kept.keep(), keep));
        return new Outcome.Changed();
    }
}
