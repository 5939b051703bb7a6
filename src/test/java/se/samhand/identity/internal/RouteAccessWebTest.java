package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.DemoSignIn;
import se.samhand.testing.WebTest;

/// Walks every route as every role, and as somebody who is not signed in: each is let in, or not, as the table says.
///
/// The routes are those of `routes.txt`, which another test holds to be complete, and those of the framework.
@WebTest
class RouteAccessWebTest {

    private static final Path ROUTES = Path.of("src/test/resources/routes.txt");
    private static final String NOBODY = "nobody";
    private static final String SOME_ID = "01939a00-0000-7000-8000-00000000abcd";
    private static final String FORBIDDEN = "Du har inte rätt att göra det här";

    /// What the framework answers beside our handlers; nothing under `/actuator` is for people.
    private static final List<Route> OF_THE_FRAMEWORK = List.of(
            new Route("/favicon.svg", "GET", "open"),
            new Route("/js/app.js", "GET", "open"),
            new Route("/pictures/entry.svg", "GET", "open"),
            new Route("/webjars/htmx.org/2.0.10/dist/htmx.min.js", "GET", "open"),
            new Route("/_static/inter/5.2.5/files/inter-latin-400-normal.woff2", "GET", "open"),
            new Route("/actuator/health", "GET", "open"),
            new Route("/actuator", "GET", "monitoring"),
            new Route("/actuator/prometheus", "GET", "monitoring"),
            new Route("/actuator/env", "GET", "monitoring"),
            new Route("/actuator/sessions", "GET", "monitoring"),
            new Route("/finns-inte", "GET", "signed-in"),
            new Route("/css/tokens.css", "GET", "signed-in"),
            new Route("/finns-inte", "POST", "signed-in"));

    private record Route(String path, String verb, String asks) {

        static Route of(String line) {
            var parts = line.split("  ");
            return new Route(parts[0], parts[1].equals("ANY") ? "GET" : parts[1], parts[2]);
        }

        String address() {
            return path.replaceAll("\\{[^}]*}", SOME_ID);
        }

        boolean isSignOut() {
            return path.equals("/logga-ut");
        }

        @Override
        public String toString() {
            return verb + " " + path + " (" + asks + ")";
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Permissions permissions;

    @Test
    void letsEachRoleInWhereTheTableSaysAndNowhereElse() throws IOException {
        var routes = routes();
        var faults = new ArrayList<String>();

        Stream.concat(Stream.of(NOBODY), permissions.roles().stream()).forEach(role -> walk(role, routes, faults));

        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(faults)
                .as("Routes that let somebody in, or keep somebody out, against the table")
                .isEmpty();
    }

    private void walk(String role, List<Route> routes, List<String> faults) {
        try (var person = new Visitor(role)) {
            for (var route : routes) {
                var answer = person.send(route);
                if (!isAsItShould(role, route, answer)) {
                    faults.add(role + ": " + route + " answered " + answer.statusCode()
                            + answer.headers()
                                    .firstValue("Location")
                                    .map(" to "::concat)
                                    .orElse(""));
                }
            }
        }
    }

    private boolean isAsItShould(String role, Route route, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean isLedToSignIn = status == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/logga-in?next=");
        if (route.asks().equals("monitoring")) {
            return status == 401;
        } else if (route.asks().equals("open")) {
            return status != 401 && status != 403 && !isLedToSignIn;
        } else if (role.equals(NOBODY)) {
            return route.verb().equals("GET")
                    ? isLedToSignIn || (route.path().equals("/") && status == 303)
                    : status == 401 || (route.isSignOut() && status == 303);
        } else if (route.asks().equals("signed-in")
                || permissions.rolesWith(route.asks()).contains(role)) {
            return status != 401 && status != 403 && !isLedToSignIn;
        } else {
            return status == 403 && answer.body().contains(FORBIDDEN);
        }
    }

    /// Signing out comes last, since it ends what the others need.
    private static List<Route> routes() throws IOException {
        var listed = Files.readAllLines(ROUTES).stream().map(Route::of).toList();
        return Stream.of(
                        OF_THE_FRAMEWORK.stream(),
                        listed.stream().filter(route -> !route.isSignOut()),
                        listed.stream().filter(Route::isSignOut))
                .flatMap(route -> route)
                .toList();
    }

    /// A browser that stays signed in and never follows a redirect.
    private final class Visitor implements AutoCloseable {

        private final URI root = URI.create("http://localhost:" + port);
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token;

        Visitor(String role) {
            if (!role.equals(NOBODY)) {
                DemoSignIn.as(role, root, this::transmit, 303);
            }
            token = newToken(role);
        }

        /// Every page carries the token of the session; the sign-in page also for those who are not signed in.
        private String newToken(String role) {
            var page = transmit(HttpRequest.newBuilder(root.resolve(role.equals(NOBODY) ? "/logga-in" : "/konto"))
                    .GET());
            return Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                    .select("input[name=_csrf]")
                    .attr("value");
        }

        HttpResponse<String> send(Route route) {
            var request = HttpRequest.newBuilder(root.resolve(route.address())).header("Accept-Language", "sv");
            if (route.verb().equals("GET")) {
                request.GET();
            } else {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method(
                                route.verb(),
                                BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
            }
            return transmit(request, BodyHandlers.ofString());
        }

        private HttpResponse<byte[]> transmit(HttpRequest.Builder request) {
            return transmit(request, BodyHandlers.ofByteArray());
        }

        private <T> HttpResponse<T> transmit(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
            try {
                return http.send(request.build(), body);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
