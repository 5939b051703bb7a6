package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Says which addresses somebody who is not signed in may call: the handlers that say so themselves, and what pages
/// are made of.
@Component
class OpenRoutes implements RequestMatcher {

    private static final List<String> PARTS_OF_PAGES =
            List.of("/favicon.svg", "/js/**", "/pictures/**", "/webjars/**", "/_static/**");

    private final Supplier<List<PathPatternRequestMatcher>> open;

    /// Asked on the first request, since the filters are made before the handlers.
    OpenRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.open = SingletonSupplier.of(() -> matchers(handlers.getObject()));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return open.get().stream().anyMatch(route -> route.matches(request));
    }

    private static List<PathPatternRequestMatcher> matchers(RequestMappingHandlerMapping handlers) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return Stream.concat(
                        PARTS_OF_PAGES.stream().map(path -> paths.matcher(HttpMethod.GET, path)),
                        handlers.getHandlerMethods().entrySet().stream()
                                .filter(OpenRoutes::isOpen)
                                .flatMap(entry -> matchers(paths, entry.getKey())))
                .toList();
    }

    private static boolean isOpen(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return Declaration.of(entry.getValue()) instanceof Declaration.OpenTo;
    }

    private static Stream<PathPatternRequestMatcher> matchers(
            PathPatternRequestMatcher.Builder paths, RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(paths.matcher(path))
                        : methods.stream().map(method -> paths.matcher(method.asHttpMethod(), path)));
    }
}
