package se.samhand.audit.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.springframework.stereotype.Component;
import se.samhand.kernel.RetentionRule;

/// The oldest lines of the trail; the database removes none of the last five years, and leaves a checkpoint (ADR 28).
@Component
class OldEntries implements RetentionRule {

    /// The database counts its five years by a clock of its own.
    private static final Duration MARGIN = Duration.ofDays(2);

    private final Chains chains;

    OldEntries(Chains chains) {
        this.chains = chains;
    }

    @Override
    public String code() {
        return "audit.entry";
    }

    @Override
    public Period keep() {
        return Period.ofYears(10);
    }

    @Override
    public Period atLeast() {
        return Period.ofYears(5);
    }

    @Override
    public Outlook outlook(Instant before) {
        var stretch = chains.before(before.minus(MARGIN));
        return stretch.number() == 0 ? Outlook.NOTHING : new Outlook(stretch.number(), stretch.oldest());
    }

    @Override
    public int remove(Instant before, int most) {
        return chains.removeOldest(before.minus(MARGIN), most);
    }
}
