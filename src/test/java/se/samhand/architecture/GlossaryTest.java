package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");

    private static final Pattern LINE = Pattern.compile("(?m)^\\| ([^|`]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    /// A doc comment and the public type after it, nested or not.
    private static final Pattern DOCUMENTED_TYPE = Pattern.compile(
            "((?:^ *///.*\\n)+)(?: *@.*\\n)* *(?:public )?(?:sealed |final )*(?:record|class|interface|enum) (\\w+)",
            Pattern.MULTILINE);

    private static final Pattern SWEDISH = Pattern.compile("\\(\\*([^*)]+)\\*\\)");

    @Test
    void listsTheSwedishWordOfEachDomainTypeBesideItsName() throws IOException {
        var glossary = glossary();
        var words = swedishWords();

        new Rule(
                        "glossary",
                        "add the word to docs/glossary.md with the name of the type beside it, or use the word that is there")
                .check(
                        words,
                        words.stream()
                                .filter(word -> !isListed(word, glossary))
                                .map(word -> new Offence(
                                        word.file(),
                                        word.type() + " is called \"" + word.swedish() + "\" in Swedish")));
    }

    @Test
    void listsEachSwedishWordOnce() throws IOException {
        assertThat(lines().stream().flatMap(line -> line.swedish().stream()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static boolean isListed(Word word, Map<String, String> glossary) {
        return glossary.entrySet().stream()
                .anyMatch(entry -> isFormOf(word.swedish(), entry.getKey())
                        && entry.getValue().contains("`" + word.type() + "`"));
    }

    /// The word itself or its plural: *filer*, *strategier*, *personer*, *nämnder*.
    private static boolean isFormOf(String word, String listed) {
        return word.equals(listed) || word.equals(listed + "er") || word.equals(listed + "ar");
    }

    /// The Swedish word in the first sentence of each documented type of a module root.
    private static List<Word> swedishWords() {
        var found = new ArrayList<Word>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            if (Sources.MAIN.relativize(file).getNameCount() == 4) {
                Matcher types = DOCUMENTED_TYPE.matcher(Sources.text(file));
                while (types.find()) {
                    var firstSentence = types.group(1).split("\\.\\s", 2)[0];
                    Matcher swedish = SWEDISH.matcher(firstSentence);
                    while (swedish.find()) {
                        found.add(new Word(file, types.group(2), swedish.group(1)));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> glossary() throws IOException {
        var glossary = new HashMap<String, String>();
        lines().forEach(line -> line.swedish().forEach(word -> glossary.put(word, line.code())));
        return glossary;
    }

    private static List<Line> lines() throws IOException {
        return LINE.matcher(Files.readString(GLOSSARY))
                .results()
                .filter(line ->
                        !line.group(1).equals("Swedish") && !line.group(1).startsWith("---"))
                .map(line -> new Line(Arrays.asList(line.group(1).split(", ")), line.group(2)))
                .toList();
    }

    private record Word(Path file, String type, String swedish) {}

    private record Line(List<String> swedish, String code) {}
}
