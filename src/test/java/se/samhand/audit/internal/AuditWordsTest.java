package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Audited;

/// Every event that leaves a line has a sentence, in both languages, which names all that the event tells.
class AuditWordsTest {

    /// Ends of codes that are made of a text, by what they begin with.
    private static final Map<String, String> OPEN_ENDS =
            Map.of("plan.corrected.", "row-revised", "plan.edited.", "row-added", "identity.sessions-ended.", "others");

    /// Ids of parts of the object, which the line leads to; as words they would tell nobody anything.
    private static final Set<String> PARTS = Set.of("comment", "thread", "task", "stand-in", "reorganisation");

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_en.properties"})
    void hasASentenceForEveryEventThatNamesAllItsArguments(String ending) throws IOException {
        var told = told();
        var missing = new TreeSet<String>();
        for (var event : told.entrySet()) {
            var sentence = words(event.getKey(), ending).getProperty("audit." + event.getKey());
            if (sentence == null) {
                missing.add(event.getKey() + " has no sentence");
            } else {
                event.getValue().stream()
                        .filter(argument -> !PARTS.contains(argument) && !sentence.contains("{" + argument + "}"))
                        .forEach(argument -> missing.add(event.getKey() + " does not name {" + argument + "}"));
            }
        }

        assertThat(told).containsKeys("plan.imported", "organisation.unit-renamed", "identity.role-granted");
        assertThat(missing)
                .as("Give each event a sentence: audit.<code> in messages/<module>%s", ending)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_en.properties"})
    void namesNothingInASentenceThatTheEventDoesNotTell(String ending) throws IOException {
        var unknown = new TreeSet<String>();
        for (var event : told().entrySet()) {
            var sentence = words(event.getKey(), ending).getProperty("audit." + event.getKey(), "");
            Pattern.compile("\\{([a-zA-Z0-9]+)}")
                    .matcher(sentence)
                    .results()
                    .map(found -> found.group(1))
                    .filter(argument -> !event.getValue().contains(argument))
                    .forEach(argument -> unknown.add(event.getKey() + ": {" + argument + "}"));
        }

        assertThat(unknown).as("Arguments of sentences that no event gives").isEmpty();
    }

    /// Names of the arguments by code, of one event of each kind and of each constant of its enums.
    private static Map<String, Set<String>> told() {
        var told = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.samhand").stream()
                        .filter(type -> type.isAssignableTo(Audited.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(type -> examples(type).stream())
                        .forEach(event -> told.computeIfAbsent(code(event), code -> new TreeSet<>())
                                .addAll(event.auditArguments().keySet()));
        return told;
    }

    private static String code(Audited event) {
        return OPEN_ENDS.entrySet().stream()
                .filter(open -> event.auditCode().startsWith(open.getKey()))
                .findFirst()
                .map(open -> open.getKey() + open.getValue())
                .orElseGet(event::auditCode);
    }

    private static List<Audited> examples(Class<?> type) {
        var components = type.getRecordComponents();
        var optional =
                Arrays.stream(components).filter(AuditWordsTest::isOptional).toList();
        var choices = Arrays.stream(components)
                .mapToInt(component -> choices(component.getType()))
                .max()
                .orElse(1);
        return IntStream.range(0, Math.max(choices, 1 << optional.size()))
                .mapToObj(variant -> (Audited) made(
                        type,
                        Arrays.stream(components)
                                .map(component ->
                                        isOptional(component) && (variant >> optional.indexOf(component)) % 2 == 1
                                                ? null
                                                : value(component.getType(), variant))
                                .toArray()))
                .toList();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static int choices(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants().length : type == boolean.class ? 2 : 1;
    }

    private static Object made(Class<?> type, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("Could not make an example of " + type, problem);
        }
    }

    private static Object value(Class<?> type, int variant) {
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[variant % constants.length];
        } else if (type.isRecord()) {
            return made(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> value(component.getType(), variant))
                            .toArray());
        }
        return switch (type.getName()) {
            case "boolean" -> variant % 2 == 0;
            case "int" -> 1;
            case "long" -> 1L;
            case "java.lang.String" -> "example";
            case "java.util.UUID" -> UUID.randomUUID();
            case "java.time.LocalDate" -> LocalDate.of(2026, 11, 23);
            case "java.time.Instant" -> Instant.EPOCH;
            case "java.time.Period" -> Period.ofYears(1);
            case "java.util.Set" -> Set.of();
            case "java.util.List" -> List.of();
            case "java.util.Map" -> Map.of();
            default -> throw new IllegalStateException("Say here what an example of " + type + " is");
        };
    }

    private static Properties words(String code, String ending) throws IOException {
        var words = new Properties();
        var module = code.substring(0, code.indexOf('.'));
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", module + ending))) {
            words.load(in);
        }
        return words;
    }
}
