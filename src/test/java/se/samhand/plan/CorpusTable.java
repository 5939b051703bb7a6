package se.samhand.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import se.samhand.plan.ExpectedField.Subject;
import se.samhand.plan.PlanComparison.Count;

/// What is right of all, a line for each format.
final class CorpusTable {

    private final Map<String, Map<Subject, Count>> counts = new LinkedHashMap<>();
    private final Map<String, Count> plans = new LinkedHashMap<>();
    private final Map<String, Integer> silentlyWrong = new LinkedHashMap<>();

    void add(String format, PlanComparison comparison) {
        Map<Subject, Count> line = counts.computeIfAbsent(format, it -> new LinkedHashMap<>());
        for (Subject subject : Subject.values()) {
            line.merge(subject, comparison.count(subject), Count::plus);
        }
        plans.merge(format, new Count(comparison.differences().isEmpty() ? 1 : 0, 1), Count::plus);
        silentlyWrong.merge(format, comparison.silentlyWrong(), Integer::sum);
    }

    /// The part of a kind of field that is right, of the kind that is read worst in a format.
    double lowestShare(String format) {
        return counts.getOrDefault(format, Map.of()).values().stream()
                .mapToDouble(count -> count.all() == 0 ? 1 : (double) count.right() / count.all())
                .min()
                .orElse(0);
    }

    /// The part of all fields that is right in a format.
    double share(String format) {
        Count all = counts.getOrDefault(format, Map.of()).values().stream().reduce(Count.NONE, Count::plus);
        return all.all() == 0 ? 0 : (double) all.right() / all.all();
    }

    int silentlyWrong(String format) {
        return silentlyWrong.getOrDefault(format, 0);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        StringJoiner head = new StringJoiner(" ").add("%-23s %9s".formatted("format", "plans"));
        for (Subject subject : Subject.values()) {
            head.add("%12s".formatted(subject));
        }
        text.add(head.add("silently wrong").toString());
        counts.forEach((format, line) -> {
            StringJoiner cells = new StringJoiner(" ").add("%-23s %9s".formatted(format, plans.get(format)));
            for (Subject subject : Subject.values()) {
                cells.add("%12s".formatted(line.get(subject)));
            }
            text.add(cells.add("%14d".formatted(silentlyWrong.get(format))).toString());
        });
        return text.toString();
    }
}
