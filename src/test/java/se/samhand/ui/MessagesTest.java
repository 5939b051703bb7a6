package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every word of the interface is there in both languages, is used, and is written as words of ours are.
///
/// A key stands in the code as a whole, in quotation marks, or as a beginning that ends with a point and is followed
/// by a code, as in `"document.refusal." + refusal`.
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"((?:[a-z][a-zA-Z0-9]*\\.)+)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("words(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern UNWANTED = Pattern.compile("!|(?i)\\bvänligen\\b|\\bOK\\b|(?i)är du säker");

    private static final Map<String, String> SWEDISH = new TreeMap<>();
    private static final Map<String, String> ENGLISH = new TreeMap<>();
    private static final Set<String> LITERALS = new TreeSet<>();
    private static final Set<String> BEGINNINGS = new TreeSet<>(Set.of("audit.", "notice.", "permission."));
    private static final Set<String> ASKED = new TreeSet<>();

    @BeforeAll
    static void read() {
        files(MESSAGES, ".properties").forEach(file -> {
            var target = file.getFileName().toString().endsWith("_en.properties") ? ENGLISH : SWEDISH;
            properties(file).forEach((key, text) -> target.put(String.valueOf(key), String.valueOf(text)));
        });
        Stream.concat(files(Path.of("src", "main", "java"), ".java"), files(Path.of("src", "main", "jte"), ".jte"))
                .map(MessagesTest::text)
                .forEach(source -> {
                    matches(LITERAL, source).forEach(LITERALS::add);
                    matches(BEGINNING, source).forEach(BEGINNINGS::add);
                    matches(ASKED_FOR, source).forEach(ASKED::add);
                });
    }

    @Test
    void findsItsSubjects() {
        assertThat(SWEDISH).containsKey("ui.start.title");
        assertThat(ENGLISH).containsKey("ui.start.title");
        assertThat(LITERALS).contains("ui.start.title");
        assertThat(ASKED).contains("ui.start.title");
    }

    @Test
    void hasEveryKeyInBothLanguages() {
        assertThat(ENGLISH.keySet())
                .as("Keys of messages/<module>.properties and messages/<module>_en.properties")
                .isEqualTo(SWEDISH.keySet());
    }

    @Test
    void usesEveryKey() {
        assertThat(SWEDISH.keySet().stream()
                        .filter(key -> !LITERALS.contains(key))
                        .filter(key -> BEGINNINGS.stream().noneMatch(key::startsWith)))
                .as("Keys that no code and no template names: take them away")
                .isEmpty();
    }

    @Test
    void knowsEveryKeyThatIsAskedFor() {
        assertThat(ASKED.stream().filter(MessagesTest::hasNoWords))
                .as("Keys that are asked for but have no words: add them to messages/")
                .isEmpty();
    }

    @Test
    void fillsInTheSameInBothLanguages() {
        assertThat(SWEDISH.entrySet().stream()
                        .filter(entry -> !arguments(entry.getValue())
                                .equals(arguments(ENGLISH.getOrDefault(entry.getKey(), ""))))
                        .map(Map.Entry::getKey))
                .as("Keys whose Swedish and English words take different arguments")
                .isEmpty();
    }

    @Test
    void isWrittenWithoutShoutingOrBowing() {
        assertThat(Stream.concat(SWEDISH.entrySet().stream(), ENGLISH.entrySet().stream())
                        .filter(entry -> UNWANTED.matcher(entry.getValue()).find()))
                .as("Words with an exclamation mark, “vänligen”, “OK” or “Är du säker”")
                .isEmpty();
    }

    @Test
    void escapesApostropheWhereArgumentsAreFilledIn() {
        assertThat(Stream.concat(SWEDISH.entrySet().stream(), ENGLISH.entrySet().stream())
                        .filter(entry -> PLACEHOLDER.matcher(entry.getValue()).find())
                        .filter(entry -> entry.getValue().replace("''", "").contains("'")))
                .as("Words with arguments and a single apostrophe, which swallows the argument: write ’ instead")
                .isEmpty();
    }

    private static boolean hasNoWords(String asked) {
        return asked.endsWith(".")
                ? SWEDISH.keySet().stream().noneMatch(key -> key.startsWith(asked))
                : !SWEDISH.containsKey(asked);
    }

    private static Set<Integer> arguments(String text) {
        if (!PLACEHOLDER.matcher(text).find()) {
            return Set.of();
        }
        var count = new MessageFormat(text).getFormatsByArgumentIndex().length;
        return Stream.iterate(0, index -> index + 1).limit(count).collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
