package se.samhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.samhand.testing.DbTest;
import se.samhand.testing.WebTest;

class TestKindTest {

    @Test
    void tellsTheKindOfATestByTheEndOfItsName() {
        var tests = testClasses();

        new Rule(
                        "test-kind",
                        "end the name in Test, DbTest, WebTest or BrowserTest and use the annotation of that kind")
                .check(tests, tests.stream().filter(type -> !isOfItsKind(type)).map(TestKindTest::offence));
    }

    @Test
    void startsTheApplicationInTheHarnessOnly() {
        var types = Classes.test(type -> true);

        new Rule("one-application", "use @DbTest or @WebTest, so that the application starts once per run")
                .check(
                        types,
                        types.stream()
                                .filter(type -> !Classes.module(type).equals("testing"))
                                .filter(type -> type.isAnnotatedWith(SpringBootTest.class)
                                        || type.isAnnotatedWith(ContextConfiguration.class))
                                .map(type -> Offence.in(type, "starts an application of its own")));
    }

    @Test
    void namesABehaviourInEachTest() {
        var methods = testClasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(TestKindTest::isTest)
                .toList();

        new Rule("test-names", "name the behaviour as a sentence in the present tense: refusesPlanWithoutActivities")
                .check(
                        methods,
                        methods.stream()
                                .filter(method -> !method.getName().matches("[a-z]+([A-Z0-9][a-zA-Z0-9]*)+")
                                        || method.getName().startsWith("test"))
                                .map(method -> Offence.in(method.getOwner(), "has the test " + method.getName())));
    }

    private static List<JavaClass> testClasses() {
        return Classes.test(type -> type.getMethods().stream().anyMatch(TestKindTest::isTest));
    }

    private static boolean isTest(com.tngtech.archunit.core.domain.JavaMethod method) {
        return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
    }

    private static boolean isOfItsKind(JavaClass type) {
        var outermost = outermost(type);
        var name = outermost.getSimpleName();
        if (name.endsWith("DbTest")) {
            return outermost.isAnnotatedWith(DbTest.class);
        } else if (name.endsWith("WebTest")) {
            return outermost.isAnnotatedWith(WebTest.class);
        } else if (name.endsWith("BrowserTest")) {
            return !outermost.isAnnotatedWith(DbTest.class);
        } else {
            return name.endsWith("Test")
                    && Stream.of(DbTest.class, WebTest.class).noneMatch(outermost::isAnnotatedWith);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestKindTest::outermost).orElse(type);
    }

    private static Offence offence(JavaClass type) {
        return Offence.in(type, "does not say by its name and annotation what kind of test it is");
    }
}
