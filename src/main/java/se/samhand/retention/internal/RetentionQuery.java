package se.samhand.retention.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.RetentionRule.Outlook;

/// How long each kind of data is kept, and what goes.
@Component
public class RetentionQuery {

    /// @param outlook what has been kept long enough at the moment that was asked about
    public record Listed(KeptData kept, Outlook outlook) {}

    private final RetentionRules rules;
    private final Clock clock;

    RetentionQuery(RetentionRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// What would go at a moment, of what there is today.
    @Transactional(readOnly = true)
    public List<Listed> at(Instant moment) {
        return rules.all().stream().map(kept -> listed(kept, moment)).toList();
    }

    /// One kind, with what would go now.
    @Transactional(readOnly = true)
    public Listed get(String code) {
        return listed(rules.get(code), clock.instant());
    }

    private Listed listed(KeptData kept, Instant moment) {
        return new Listed(kept, rules.rule(kept.code()).outlook(kept.goesBefore(moment)));
    }
}
