package se.samhand.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.ControllerAdvice;
import se.samhand.kernel.UseCase;

class InsideModuleTest {

    private static final Pattern BANNED = Pattern.compile(
            "(.*(Service|Manager|Helper|Helpers|Util|Utils|Impl|Dto|DTO|Entity|Mapper|Processor))|((Base|Abstract)[A-Z].*)");

    private static final Pattern INTERFACE_WITH_I = Pattern.compile("I[A-Z][a-z].*");

    @Test
    void keepsTheWebAtTheEdge() {
        var inside = Classes.main(type -> !Classes.isIn(type, "web"));

        new Rule("web-at-the-edge", "move what root or internal need out of web, or turn the call around")
                .check(
                        Classes.main(type -> Classes.isIn(type, "web")),
                        inside.stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .filter(dependency -> Classes.isIn(dependency.getTargetClass(), "web"))
                                .map(dependency -> Offence.in(
                                        dependency.getOriginClass(),
                                        "uses " + dependency.getTargetClass().getName())));
    }

    @Test
    void keepsRepositoriesAndControllersToTheirPackage() {
        var subjects = Classes.main(Classes.marked(Repository.class)
                .or(Classes.marked(Controller.class))
                .or(Classes.marked(ControllerAdvice.class)));

        new Rule("package-private", "take away \"public\"; other modules get a directory, templates get a page record")
                .check(
                        subjects,
                        subjects.stream()
                                .filter(type -> type.getModifiers().contains(PUBLIC))
                                .map(type -> Offence.in(type, "is public")));
    }

    @Test
    void givesAUseCaseOnePublicMethod() {
        var useCases = useCases();

        new Rule("one-intention", "split it: one use case per thing that a person wants done")
                .check(
                        useCases,
                        useCases.stream()
                                .filter(type -> publicMethods(type).size() != 1)
                                .map(type -> Offence.in(type, "has the public methods " + publicMethods(type))));
    }

    @Test
    void leavesATrailOfEveryUseCase() {
        var useCases = useCases();

        new Rule("every-change-is-audited", "publish one Audited event through ApplicationEventPublisher")
                .check(
                        useCases,
                        useCases.stream()
                                .filter(type -> !publishes(type))
                                .map(type -> Offence.in(type, "publishes no event")));
    }

    @Test
    void keepsSpringOutOfAggregates() {
        var aggregates = Classes.main(Classes.marked(Repository.class)).stream()
                .flatMap(InsideModuleTest::typesInSignatures)
                .filter(type -> Classes.isIn(type, "internal"))
                .filter(type -> !Classes.marked(Repository.class).test(type))
                .collect(Collectors.toSet());

        new Rule(
                        "aggregates-are-plain",
                        "give the aggregate plain values; Spring belongs to use cases and repositories")
                .check(
                        aggregates,
                        aggregates.stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .filter(dependency -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith("org.springframework"))
                                .map(dependency -> Offence.in(
                                        dependency.getOriginClass(),
                                        "uses " + dependency.getTargetClass().getName())));
    }

    @Test
    void asksAClockForTheTime() {
        var calls = Classes.main().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .toList();

        new Rule("clock", "inject a Clock and say now(clock), or take the time as an argument")
                .check(
                        calls,
                        calls.stream()
                                .filter(call -> isNowWithoutClock(
                                        call.getTargetOwner().getName(),
                                        call.getName(),
                                        call.getTarget().getRawParameterTypes().size()))
                                .map(call -> Offence.in(
                                        call.getOriginOwner(),
                                        "calls " + call.getTargetOwner().getSimpleName() + "." + call.getName()
                                                + "() in line " + call.getLineNumber())));
    }

    @Test
    void injectsThroughConstructors() {
        var fields = Classes.main().stream()
                .flatMap(type -> type.getFields().stream())
                .toList();

        new Rule("constructor-injection", "make it a final field set by the constructor")
                .check(
                        fields,
                        fields.stream()
                                .filter(InsideModuleTest::isInjected)
                                .map(field ->
                                        Offence.in(field.getOwner(), "injects into the field " + field.getName())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lombok.Data",
                "org.mockito.Mockito",
                "org.easymock.EasyMock",
                "org.jmock.Mockery",
                "io.mockk.MockK",
                "org.powermock.api.mockito.PowerMockito"
            })
    void hasNeitherLombokNorAMockingLibrary(String type) {
        assertThat(isOnClassPath("org.junit.jupiter.api.Test")).isTrue();

        assertThat(isOnClassPath(type))
                .as(
                        "%s is on the class path. Instead: records for Lombok, a hand-written fake at the outer edge for mocks; exclude it in pom.xml",
                        type)
                .isFalse();
    }

    @Test
    void namesTypesForWhatTheyAre() {
        var types = Stream.concat(Classes.main().stream(), Classes.test(type -> true).stream())
                .filter(type -> !type.getSimpleName().isEmpty())
                .toList();

        new Rule("names", "say what it does or is; if no name will come, it has no single job")
                .check(
                        types,
                        types.stream()
                                .filter(InsideModuleTest::hasEmptyName)
                                .map(type -> Offence.in(type, "has a name that says nothing")));
    }

    @Test
    void waitsForNothingByTheClock() {
        var calls = Stream.concat(Classes.main().stream(), Classes.test(type -> true).stream())
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .toList();

        new Rule("no-sleep", "wait for the thing itself: a process, a latch, a page element, with a limit")
                .check(
                        calls,
                        calls.stream()
                                .filter(call -> call.getName().equals("sleep")
                                        && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                                .contains(call.getTargetOwner().getName()))
                                .map(call ->
                                        Offence.in(call.getOriginOwner(), "sleeps in line " + call.getLineNumber())));
    }

    private static boolean hasEmptyName(JavaClass type) {
        var name = type.getSimpleName();
        boolean isMarkedAsInterface =
                type.isInterface() && INTERFACE_WITH_I.matcher(name).matches();
        return isMarkedAsInterface || BANNED.matcher(name).matches();
    }

    private static List<JavaClass> useCases() {
        return Classes.main(type -> type.isAnnotatedWith(UseCase.class));
    }

    private static List<String> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(PUBLIC))
                .map(JavaMethod::getName)
                .toList();
    }

    private static boolean publishes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(ApplicationEventPublisher.class));
    }

    private static Stream<JavaClass> typesInSignatures(JavaClass repository) {
        return repository.getMethods().stream()
                .filter(method ->
                        !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PRIVATE))
                .flatMap(
                        method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()))
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
    }

    private static boolean isNowWithoutClock(String owner, String method, int parameters) {
        boolean isNow = owner.startsWith("java.time.") && method.equals("now") && parameters == 0;
        boolean isSystemTime = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        return isNow || isSystemTime;
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Autowired.class)
                || field.isAnnotatedWith(Value.class)
                || field.isAnnotatedWith("jakarta.inject.Inject")
                || field.isAnnotatedWith("jakarta.annotation.Resource");
    }

    private static boolean isOnClassPath(String type) {
        return InsideModuleTest.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }
}
