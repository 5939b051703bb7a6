package se.samhand.datacheck.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.CheckResult.State;
import se.samhand.datacheck.internal.CheckRound;
import se.samhand.datacheck.internal.CheckRoundLine;
import se.samhand.datacheck.internal.CheckRoundQuery;
import se.samhand.datacheck.internal.StartDataCheck;
import se.samhand.datacheck.web.DataCheckPage.Example;
import se.samhand.datacheck.web.DataCheckPage.Finding;
import se.samhand.datacheck.web.DataCheckPage.Mark;
import se.samhand.datacheck.web.DataCheckPage.Round;
import se.samhand.kernel.DataCheck.Severity;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Puts a round of checks into words.
@Component
class DataCheckPages {

    private final NamedExamples examples;

    DataCheckPages(NamedExamples examples) {
        this.examples = examples;
    }

    DataCheckPage page(CheckRoundQuery.Rounds found, String refusal, Words words) {
        var results = found.shown().map(CheckRound::results).orElse(List.of());
        var fine = results.stream()
                .filter(result -> result.state() == State.FINE)
                .map(result -> words.get("check." + result.code() + ".title"))
                .toList();
        return new DataCheckPage(
                found.shown().map(round -> made(round, found.names(), words)).orElse(null),
                state(found.shown(), words),
                results.stream()
                        .filter(result -> result.state() != State.FINE)
                        .map(result -> finding(result, words))
                        .toList(),
                words.get("datacheck.fine", fine.size()),
                fine,
                List.of(
                        Column.of(words.get("datacheck.column.when")),
                        Column.of(words.get("datacheck.column.found")),
                        Column.of(words.get("datacheck.column.who"))),
                found.last().stream()
                        .map(line -> round(line, found.names(), words))
                        .toList(),
                refusal.isEmpty() ? FormErrors.none() : FormErrors.none().with("innehall", refusal));
    }

    private static String made(CheckRound round, Map<UUID, String> names, Words words) {
        return words.get(
                "datacheck.made", words.formats().moment(round.endedAt()), who(round.startedBy(), names, words));
    }

    private static Mark state(Optional<CheckRound> round, Words words) {
        return round.map(shown -> mark(shown.found(), shown.notMade(), words))
                .orElseGet(() -> new Mark(words.get("datacheck.never"), Icon.INFO, Tone.CALM));
    }

    private static Mark mark(long found, long notMade, Words words) {
        if (notMade > 0) {
            return new Mark(words.get("datacheck.state.not-made", found, notMade), Icon.ERROR, Tone.BAD);
        }
        return found == 0
                ? new Mark(words.get("datacheck.state.fine"), Icon.DONE, Tone.GOOD)
                : new Mark(words.get("datacheck.state.found", found), Icon.WARNING, Tone.WARN);
    }

    private static Round round(CheckRoundLine line, Map<UUID, String> names, Words words) {
        return new Round(
                words.formats().moment(line.endedAt()),
                StartDataCheck.PATH + "/" + line.id(),
                who(line.startedBy(), names, words),
                mark(line.found(), line.notMade(), words));
    }

    private Finding finding(CheckResult result, Words words) {
        var key = "check." + result.code();
        if (result.state() == State.NOT_MADE) {
            return new Finding(
                    words.get(key + ".title"),
                    new Mark(words.get("datacheck.not-made"), Icon.ERROR, Tone.BAD),
                    words.get("datacheck.not-made.what"),
                    words.get("datacheck.not-made.remedy"),
                    List.of(),
                    null);
        }
        return new Finding(
                words.get(key + ".title"),
                severity(result, words),
                words.get(key + ".what"),
                words.get(key + ".remedy"),
                result.examples().stream()
                        .map(example -> new Example(examples.name(example, words), example.path()))
                        .toList(),
                more(result, words));
    }

    private static Mark severity(CheckResult result, Words words) {
        return result.severity() == Severity.ERROR
                ? new Mark(words.get("datacheck.severity.error", result.count()), Icon.ERROR, Tone.BAD)
                : new Mark(words.get("datacheck.severity.warning", result.count()), Icon.WARNING, Tone.WARN);
    }

    private static @Nullable String more(CheckResult result, Words words) {
        long more = result.count() - result.examples().size();
        return more == 0 ? null : words.get("datacheck.more", more);
    }

    private static String who(UUID person, Map<UUID, String> names, Words words) {
        return names.getOrDefault(person, words.get("datacheck.somebody"));
    }
}
