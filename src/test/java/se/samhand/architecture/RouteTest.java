package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.testing.WebTest;

/// The addresses of the application are a contract, kept in `src/test/resources/routes.txt`.
///
/// After a change that is meant: `./mvnw -Dtest=RouteTest -Dsamhand.write-routes=true test`, and read the
/// difference.
// Exempt from test-kind: a rule, named as the other rules are; it needs the handlers of the running application.
@WebTest
class RouteTest {

    private static final Path LIST = Path.of("src/test/resources/routes.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void declaresAPermissionOnEveryHandler() {
        assertThat(handlers())
                .isNotEmpty()
                .allSatisfy((route, handler) -> assertThat(declared(handler))
                        .as(
                                "%s: annotate the handler or its controller with @RequiresPermission(\"…\"), @RequiresSignIn(because = \"…\") or @OpenToAll(because = \"…\")",
                                handler)
                        .isNotNull());
    }

    @Test
    void answersTheAddressesThatAreListed() throws IOException {
        var routes = handlers().entrySet().stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted()
                .toList();
        if (Boolean.getBoolean("samhand.write-routes")) {
            Files.write(LIST, routes);
        }

        assertThat(routes)
                .as(
                        "The addresses differ from %s. If that is meant, write the list anew with -Dsamhand.write-routes=true",
                        LIST)
                .containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOfTheProduct(entry.getValue().getBeanType()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Neither Spring's own, nor one that stands in for a broken page in tests.
    private static boolean isOfTheProduct(Class<?> controller) {
        return controller.getPackageName().startsWith(Classes.ROOT)
                && !controller
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/test-classes/");
    }

    private static Stream<String> lines(RequestMappingInfo route, HandlerMethod handler) {
        var methods = route.getMethodsCondition().getMethods();
        List<String> verbs = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return route.getPatternValues().stream()
                .flatMap(path -> verbs.stream().map(verb -> path + "  " + verb + "  " + declared(handler)));
    }

    /// The permission, `signed-in` or `open`; the mark on the method goes before the one on the class.
    private static @Nullable String declared(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> {
                    var permission = find(element, RequiresPermission.class);
                    if (permission != null) {
                        return permission.value();
                    }
                    if (find(element, RequiresSignIn.class) != null) {
                        return "signed-in";
                    }
                    return find(element, OpenToAll.class) == null ? null : "open";
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <A extends Annotation> @Nullable A find(AnnotatedElement element, Class<A> annotation) {
        return AnnotatedElementUtils.findMergedAnnotation(element, annotation);
    }
}
