package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every event that leaves a line has a sentence, in both languages.
class AuditWordsTest {

    private static final Pattern CODE = Pattern.compile("String auditCode\\(\\) \\{\\s+return \"([a-z.-]+)\";");

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_en.properties"})
    void hasASentenceForEveryCode(String ending) throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }

        var words = new Properties();
        for (var code : codes) {
            var module = code.substring(0, code.indexOf('.'));
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", module + ending))) {
                words.load(in);
            }
        }

        assertThat(codes).contains("plan.imported");
        assertThat(codes)
                .as("Give each event a sentence: audit.<code> in messages/<module>%s", ending)
                .allSatisfy(code -> assertThat(words).containsKey("audit." + code));
    }
}
