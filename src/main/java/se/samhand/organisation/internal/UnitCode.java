package se.samhand.organisation.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Makes the code of a new unit from its first name; the code stays when the name changes.
final class UnitCode {

    private static final int LONGEST = 70;
    private static final Set<String> RESERVED = Set.of("municipality", "ny", "inlasningar", "parter");

    private UnitCode() {}

    static boolean isFit(String code) {
        return code.matches("[a-z0-9]+(-[a-z0-9]+)*") && code.length() <= LONGEST + 10 && !RESERVED.contains(code);
    }

    static String of(String name, Predicate<String> isTaken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        var base = cut.isEmpty() ? "enhet" : cut;
        return isFit(base) && !isTaken.test(base)
                ? base
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> base + "-" + number)
                        .filter(code -> !isTaken.test(code))
                        .findFirst()
                        .orElseThrow();
    }
}
