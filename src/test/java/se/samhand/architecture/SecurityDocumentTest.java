package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the documents say is shown by a test, is.
class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Test)`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/operations.md"})
    void namesOnlyTestsThatExist(String document) {
        var tests = Sources.below(Sources.TEST, "Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = NAMED.matcher(Sources.text(Path.of(document)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(named)
                .as("%s names tests that are not there: name the one that shows it, or say that none does", document)
                .isSubsetOf(tests);
    }
}
