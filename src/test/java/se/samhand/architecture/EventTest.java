package se.samhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import se.samhand.kernel.Audited;

class EventTest {

    private static final Pattern PAST = Pattern.compile(
            ".*(ed|Begun|Brought|Built|Chosen|Drawn|Forgotten|Given|Held|Kept|Left|Made|Met|Put|Read|Sent|Set|Taken|Told|Withdrawn|Written)");

    private static final Set<String> PLAIN = Set.of(
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.net.URI",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.UUID");

    @Test
    void tellsEventsAsRecordsInThePastTenseInAModuleRoot() {
        var events = events();

        new Rule("events-are-past", "make it a record in the module's root whose name says what happened: PlanAdopted")
                .check(
                        events,
                        events.stream()
                                .filter(type -> !type.isRecord()
                                        || !Classes.isInRoot(type)
                                        || !PAST.matcher(type.getSimpleName()).matches())
                                .map(type -> Offence.in(type, "is no past-tense record in a module root")));
    }

    @Test
    void tellsIdsAndPlainValuesOnly() {
        var components = events().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();

        new Rule("events-carry-plain-values", "carry the id and plain values; who needs more asks the directory")
                .check(
                        components,
                        components.stream()
                                .filter(field -> !isPlain(field.getType()))
                                .map(EventTest::offence));
    }

    /// What is audited, and what a listener listens to.
    private static Set<JavaClass> events() {
        var audited = Classes.main(type -> type.isAssignableTo(Audited.class) && !type.isInterface());
        var listenedTo = Classes.main().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(EventListener.class) || method.isMetaAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(type -> type.getPackageName().startsWith(Classes.ROOT) && !type.isInterface());
        return Stream.concat(audited.stream(), listenedTo).collect(Collectors.toSet());
    }

    private static boolean isPlain(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().allMatch(EventTest::isPlain);
    }

    private static boolean isPlain(JavaClass type) {
        boolean isOurs = type.getPackageName().startsWith(Classes.ROOT);
        return type.isPrimitive()
                || PLAIN.contains(type.getName())
                || type.getPackageName().equals("java.time")
                || (isOurs && type.isEnum() && Classes.isInRoot(type))
                || (isOurs && type.isRecord() && type.getSimpleName().endsWith("Id"))
                || type.getName().equals("se.samhand.kernel.Period");
    }

    private static Offence offence(JavaField field) {
        return Offence.in(
                field.getOwner(),
                "carries " + field.getName() + " of type " + field.getType().getName());
    }
}
