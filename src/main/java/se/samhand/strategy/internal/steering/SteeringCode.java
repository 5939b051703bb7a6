package se.samhand.strategy.internal.steering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Makes the code of a new steering document from its first title; the code stays when the title changes.
final class SteeringCode {

    private static final int LONGEST = 60;
    private static final Set<String> RESERVED = Set.of("nytt");

    private SteeringCode() {}

    static String of(String title, Predicate<String> isTaken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        var base = cut.isEmpty() ? "dokument" : cut;
        return !RESERVED.contains(base) && !isTaken.test(base)
                ? base
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> base + "-" + number)
                        .filter(code -> !isTaken.test(code))
                        .findFirst()
                        .orElseThrow();
    }
}
