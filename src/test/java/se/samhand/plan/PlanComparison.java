package se.samhand.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samhand.plan.ExpectedField.Doubt;
import se.samhand.plan.ExpectedField.Subject;

/// What was read of a plan beside what stands in it.
final class PlanComparison {

    private final Map<Subject, Count> counts = new EnumMap<>(Subject.class);
    private final List<String> differences = new ArrayList<>();
    private final boolean areGapsMarked;
    private int silentlyWrong;

    /// @param areGapsMarked whether the reading says of the table that something of it may be missing
    PlanComparison(List<ExpectedField> expected, Map<String, FoundField> found, boolean areGapsMarked) {
        this.areGapsMarked = areGapsMarked;
        Map<String, FoundField> left = new LinkedHashMap<>(found);
        for (ExpectedField field : expected) {
            FoundField there = left.remove(field.place());
            judge(field, there == null ? new FoundField(field.subject(), List.of(), false) : there);
        }
        left.forEach((place, field) -> {
            if (field.subject() != Subject.DOCUMENT) {
                judge(new ExpectedField(field.subject(), place, List.of(List.of()), Doubt.NONE), field);
            }
        });
    }

    List<String> differences() {
        return differences;
    }

    int silentlyWrong() {
        return silentlyWrong;
    }

    Count count(Subject subject) {
        return counts.getOrDefault(subject, Count.NONE);
    }

    private void judge(ExpectedField expected, FoundField found) {
        int all = Math.max(expected.right().getFirst().size(), found.content().size());
        int right = switch (expected.doubt()) {
            case NONE -> equalItems(expected, found);
            case ALLOWED -> found.isMarked() ? all : equalItems(expected, found);
            case REQUIRED -> found.isMarked() ? all : 0;
        };
        counts.merge(expected.subject(), new Count(right, all), Count::plus);
        if (right < all) {
            differences.add(expected.place() + ": expected " + describe(expected) + ", read " + quoted(found.content())
                    + (found.isMarked() ? " (marked)" : ""));
            boolean isGap = found.content().isEmpty() || found.content().equals(List.of(Written.orNone(null)));
            if (!found.isMarked() && !(isGap && areGapsMarked)) {
                silentlyWrong += all - right;
            }
        }
    }

    private static int equalItems(ExpectedField expected, FoundField found) {
        return expected.right().stream()
                .mapToInt(right -> equalItems(right, found.content()))
                .max()
                .orElse(0);
    }

    private static int equalItems(List<String> right, List<String> found) {
        int equal = 0;
        for (int i = 0; i < Math.min(right.size(), found.size()); i++) {
            if (right.get(i).equals(found.get(i))) {
                equal++;
            }
        }
        return equal;
    }

    private static String describe(ExpectedField expected) {
        String contents = String.join(
                " or ", expected.right().stream().map(PlanComparison::quoted).toList());
        return switch (expected.doubt()) {
            case NONE -> contents;
            case ALLOWED -> contents + " or a marked guess";
            case REQUIRED -> "a marked guess";
        };
    }

    private static String quoted(List<String> content) {
        return content.stream().map(it -> "“" + it + "”").collect(Collectors.joining(", ", "[", "]"));
    }

    /// How many of all are right.
    record Count(int right, int all) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, all + other.all);
        }

        @Override
        public String toString() {
            return right + "/" + all;
        }
    }
}
