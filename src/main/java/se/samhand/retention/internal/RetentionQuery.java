package se.samhand.retention.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.ClearedByItself;
import se.samhand.kernel.RetentionRule.Outlook;

/// How long each kind of data is kept, and what goes.
@Component
public class RetentionQuery {

    /// @param outlook what has been kept long enough at the moment that was asked about
    public record Listed(KeptData kept, Outlook outlook) {}

    /// Data that go by themselves.
    public record Cleared(ClearedByItself data, Outlook outlook) {}

    private final RetentionRules rules;
    private final List<ClearedByItself> cleared;
    private final Clock clock;

    RetentionQuery(RetentionRules rules, List<ClearedByItself> cleared, Clock clock) {
        this.rules = rules;
        this.cleared = cleared.stream()
                .sorted(Comparator.comparing(ClearedByItself::code))
                .toList();
        this.clock = clock;
    }

    /// What would go at a moment, of what there is today.
    @Transactional(readOnly = true)
    public List<Listed> at(Instant moment) {
        return rules.all().stream().map(kept -> listed(kept, moment)).toList();
    }

    /// What goes by itself, of what there is today.
    @Transactional(readOnly = true)
    public List<Cleared> cleared(Instant moment) {
        return cleared.stream()
                .map(data -> new Cleared(data, data.outlook(moment)))
                .toList();
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
