package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates keep to their module, to the components, and to what the content security policy allows.
///
/// A template that must write a control or a table itself says why in a comment: `<%-- Raw table: reason --%>`.
class TemplateBoundaryTest {

    private static final Path FOLDER = Path.of("src", "main", "jte");
    private static final int LONGEST = 60;

    /// Templates that write HTML as it is, with the reason.
    private static final Set<String> WRITES_HTML_AS_IT_IS = Set.of(
            // The shapes of an icon come from the WebJar, never from a person.
            "ui/icon.jte");

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("@template\\.([a-z]+)\\.");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");
    private static final Pattern INLINE =
            Pattern.compile("<[a-z][^>]*?\\s(style|on[a-z]+)\\s*=|<style|<script(?![^>]*\\ssrc=)");
    private static final Pattern NOWHERE = Pattern.compile("href=\"(#|javascript:[^\"]*)\"");
    private static final Pattern REASON = Pattern.compile("Raw ([a-z]+): \\S.{15,}", Pattern.DOTALL);
    private static final Pattern RAW = Pattern.compile("<(input|select|textarea|button|table|form)[\\s>]");

    private static final Pattern PASSWORD = Pattern.compile("type = \"password\"");

    private static final List<Template> TEMPLATES = readAll();

    record Template(String path, String text, Set<String> excused) {

        String module() {
            return path.substring(0, path.indexOf('/'));
        }

        Stream<String> raw() {
            return RAW.matcher(text).results().map(match -> match.group(1));
        }

        Stream<String> matches(Pattern pattern) {
            return pattern.matcher(text).results().map(MatchResult::group);
        }
    }

    @Test
    void findsItsSubjects() {
        assertThat(TEMPLATES).extracting(Template::path).contains("ui/page.jte", "ui/icon.jte", "ui/error.jte");
        assertThat(WRITES_HTML_AS_IT_IS)
                .as("Templates on the list that no longer write HTML as it is: take them off it")
                .allMatch(path -> TEMPLATES.stream()
                        .anyMatch(template -> template.path().equals(path)
                                && template.matches(UNSAFE).findAny().isPresent()));
    }

    @Test
    void callsOnlyItsOwnTemplatesAndThoseOfUi() {
        assertThat(faults(template -> CALL.matcher(template.text())
                        .results()
                        .map(call -> call.group(1))
                        .filter(module -> !module.equals("ui") && !module.equals(template.module()))
                        .map(module -> template.path() + " calls a template of " + module
                                + ": let that module contribute the part, or embed its fragment by address")))
                .isEmpty();
    }

    @Test
    void escapesWhatPeopleWrote() {
        assertThat(faults(template -> template.matches(UNSAFE)
                        .filter(match -> !WRITES_HTML_AS_IT_IS.contains(template.path()))
                        .map(match -> template.path()
                                + " writes HTML as it is: write text with ${…}, or take HTML as a jte Content")))
                .isEmpty();
    }

    @Test
    void hasNothingInline() {
        assertThat(faults(template -> template.matches(INLINE)
                        .map(match -> template.path() + " has something inline (" + match
                                + "): write a class in static/css, or listen in static/js/app.js")))
                .isEmpty();
    }

    @Test
    void leadsSomewhereWithEveryLink() {
        assertThat(faults(template -> template.matches(NOWHERE)
                        .map(match -> template.path()
                                + " has a link that leads nowhere: use ui/button.jte, or a real address")))
                .isEmpty();
    }

    @Test
    void buildsPagesOfComponents() {
        assertThat(faults(template -> template.raw()
                        .filter(element -> !template.module().equals("ui"))
                        .filter(element -> !template.excused().contains(element))
                        .map(element -> template.path() + " writes a raw " + element
                                + ": use the component of ui, which labels it and carries the token,"
                                + " or say why not in a comment <%-- Raw " + element + ": … --%>")))
                .isEmpty();
    }

    @Test
    void excusesOnlyWhatIsStillThere() {
        assertThat(faults(template -> template.excused().stream()
                        .filter(element -> template.raw().noneMatch(element::equals))
                        .map(element ->
                                template.path() + " no longer writes a raw " + element + ": take the excuse away")))
                .isEmpty();
    }

    @Test
    void neverKeepsAPassword() {
        assertThat(TEMPLATES)
                .anyMatch(template -> template.matches(PASSWORD).findAny().isPresent());
        assertThat(faults(template -> template.matches(PASSWORD)
                        .filter(match -> !template.module().equals("ui"))
                        .filter(match -> !template.text().contains("keeps = false"))
                        .map(match -> template.path() + " has a field for a password in a form whose content is kept:"
                                + " give its ui/form.jte keeps = false")))
                .isEmpty();
    }

    @Test
    void isShortEnoughToReadAtAGlance() {
        assertThat(faults(template -> Stream.of(template.text().lines().count())
                        .filter(lines -> lines > LONGEST)
                        .map(lines -> template.path() + " has " + lines + " lines, more than " + LONGEST
                                + ": take out a fragment (_name.jte)")))
                .isEmpty();
    }

    private static List<String> faults(Function<Template, Stream<String>> rule) {
        var faults = new ArrayList<String>();
        TEMPLATES.forEach(template -> rule.apply(template).forEach(faults::add));
        return faults;
    }

    private static List<Template> readAll() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .map(TemplateBoundaryTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(Path file) {
        try {
            var path = FOLDER.relativize(file).toString().replace('\\', '/');
            var source = Files.readString(file);
            var excused = COMMENT.matcher(source)
                    .results()
                    .flatMap(comment -> REASON.matcher(comment.group()).results())
                    .map(reason -> reason.group(1))
                    .collect(Collectors.toSet());
            return new Template(path, COMMENT.matcher(source).replaceAll(""), excused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
