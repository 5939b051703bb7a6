package se.samhand.retention.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RetentionRule;

/// All kinds of data that modules tell of, with the times that hold.
@Component
class RetentionRules {

    private final List<RetentionRule> rules;
    private final KeptTimes times;

    RetentionRules(List<RetentionRule> rules, KeptTimes times) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::code)).toList();
        this.times = times;
        requireCodesOfTheirOwn();
    }

    List<KeptData> all() {
        var chosen = times.all();
        return rules.stream()
                .map(rule -> {
                    var choice = Optional.ofNullable(chosen.get(rule.code()));
                    return new KeptData(
                            rule.code(),
                            choice.map(KeptTimes.Chosen::keep).orElseGet(rule::keep),
                            rule.keep(),
                            rule.atLeast(),
                            choice.map(KeptTimes.Chosen::version).orElse(0));
                })
                .toList();
    }

    KeptData get(String code) {
        return all().stream()
                .filter(kept -> kept.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("No module tells of the data " + code));
    }

    KeptData get(UUID id) {
        return all().stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No module tells of the data " + id));
    }

    RetentionRule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("No module tells of the data " + code));
    }

    private void requireCodesOfTheirOwn() {
        if (rules.stream().map(RetentionRule::code).distinct().count() < rules.size()) {
            throw new IllegalStateException("Two kinds of data have the same code: "
                    + rules.stream().map(RetentionRule::code).toList());
        }
    }
}
