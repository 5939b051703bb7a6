package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.RequiresPermission;

/// The table of permissions is the one truth: whatever the code asks for stands in it, and nothing else.
class PermissionsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samhand");

    private final Permissions permissions = new Permissions();

    @Test
    void knowsTheRolesOfTheProduct() {
        assertThat(permissions.roles())
                .containsExactly(
                        "administrator",
                        "strategist",
                        "reviewer",
                        "unit-manager",
                        "department-head",
                        "director",
                        "board-secretary",
                        "staff",
                        "partner-contributor",
                        "reader",
                        "auditor");
    }

    @Test
    void holdsEveryPermissionThatTheCodeAsksForAndNoOther() {
        assertThat(permissions.all())
                .as(
                        "reference/identity/permissions.csv, against @RequiresPermission and the …Permissions of the modules")
                .containsExactlyInAnyOrderElementsOf(asked());
    }

    @Test
    void givesEveryPermissionToSomebody() {
        assertThat(permissions.all())
                .allSatisfy(
                        code -> assertThat(permissions.rolesWith(code)).as(code).isNotEmpty());
    }

    @Test
    void saysEveryRoleAndPermissionInWords() throws IOException {
        for (var language : Set.of("", "_en")) {
            var words = words(language);

            assertThat(permissions.all()).allSatisfy(code -> assertThat(words).containsKey("permission." + code));
            assertThat(permissions.roles()).allSatisfy(role -> assertThat(words).containsKey("identity.role." + role));
        }
    }

    /// For whoever decides who may do what: read it in the output of this test, or under `/behorigheter`.
    @Test
    void printsWhoMayDoWhat() throws IOException {
        var words = words("");
        var table = new StringBuilder("\nVem får göra vad\n");
        for (var role : permissions.roles()) {
            table.append('\n')
                    .append(words.getProperty("identity.role." + role))
                    .append('\n');
            permissions.all().stream()
                    .filter(code -> permissions.rolesWith(code).contains(role))
                    .map(code -> "    " + words.getProperty("permission." + code) + '\n')
                    .forEach(table::append);
        }
        System.out.println(table);

        assertThat(table).contains("Strateg", "handlingsplaner och deras original");
    }

    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        CLASSES.stream().map(type -> type.reflect()).forEach(type -> {
            Stream.concat(Stream.of(type), Stream.of(type.getDeclaredMethods()))
                    .map(AnnotatedElement.class::cast)
                    .filter(element -> element.isAnnotationPresent(RequiresPermission.class))
                    .map(element ->
                            element.getAnnotation(RequiresPermission.class).value())
                    .forEach(asked::add);
            if (type.getSimpleName().endsWith("Permissions")) {
                asked.addAll(constants(type));
            }
        });
        return asked;
    }

    private static Set<String> constants(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .filter(field -> Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
                .map(PermissionsTest::value)
                .collect(Collectors.toSet());
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(
                            file -> file.getFileName().toString().matches("[a-z]+" + language + "\\.properties"))
                    .toList()) {
                try (var in = Files.newBufferedReader(file)) {
                    words.load(in);
                }
            }
        }
        return words;
    }
}
