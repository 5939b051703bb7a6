package se.samhand.identity.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;

/// What somebody who knows the person and the place would try: their names, the municipality, the product.
///
/// @param signInName in small letters; empty when there is none
/// @param words in small letters, the longest first
record PasswordContext(String signInName, List<String> words) {

    private static final int SHORTEST_WORD = 3;

    static PasswordContext of(String signInName, String... texts) {
        var words = Stream.concat(Stream.of(signInName, "samhand", "samhandling"), Arrays.stream(texts))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new PasswordContext(signInName, words);
    }

    /// Makes the context of persons.
    @Component
    static class OfPerson {

        private final ScopeHierarchy hierarchy;

        OfPerson(ScopeHierarchy hierarchy) {
            this.hierarchy = hierarchy;
        }

        PasswordContext of(Person person) {
            return PasswordContext.of(
                    Objects.requireNonNullElse(person.signInName(), ""),
                    Objects.requireNonNullElse(person.name(), ""),
                    Objects.requireNonNullElse(person.address(), ""),
                    hierarchy.scopes().getFirst().name());
        }
    }
}
