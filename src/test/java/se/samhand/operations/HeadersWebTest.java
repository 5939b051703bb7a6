package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// What every answer tells the browser, whoever made it: a page, a file, a refusal, a redirect or the server itself.
@WebTest
class HeadersWebTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /// Many enough for every kind of page; the plan pages are alike.
    private static final int ENOUGH = 150;
    private static final int ENOUGH_OF_A_KIND = 2;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void protectEveryPageFileAndPartThatCanBeReached() {
        var answers = everythingReachable();

        var softly = new SoftAssertions();
        answers.forEach((address, answer) -> check(softly, address, answer));
        softly.assertAll();
        assertThat(answers.keySet())
                .hasSizeGreaterThan(25)
                .anyMatch(address -> address.endsWith("plan.docx"))
                .anyMatch(address -> address.endsWith("/original"))
                .anyMatch(address -> address.startsWith("/css/"))
                .anyMatch(address -> address.startsWith("/webjars/"));
    }

    @Test
    void protectEveryRouteAlsoWhereNothingIs() throws IOException {
        var routes = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.split(" ")[0].replaceAll(
                        "\\{[^}]+}", UUID.randomUUID().toString()))
                .distinct()
                .toList();

        var softly = new SoftAssertions();
        routes.forEach(route -> check(softly, route, browser.fetch(route)));
        softly.assertAll();
        assertThat(routes).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /finns-inte HTTP/1.1",
                "GET /prov/fel HTTP/1.1",
                "GET /actuator/prometheus HTTP/1.1",
                "GET /actuator/health HTTP/1.1",
                "TRACE / HTTP/1.1",
                "PUT / HTTP/1.1",
                "DELETE /handlingsplaner HTTP/1.1",
                "OPTIONS / HTTP/1.1",
                "GET //evil.example HTTP/1.1",
                "GET /;a=b/ HTTP/1.1"
            })
    void protectAnswersToOddRequests(String requestLine) throws IOException {
        var answer = Exchange.ask(port, requestLine, "Host: localhost");

        ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).as(name).contains(value));
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("at org.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /\u0001 HTTP/1.1", "GET / HTTP/9.9", "NOT A REQUEST", "GET /a/..%2f..%2fetc/passwd HTTP/1.1"
            })
    void tellNothingAboutTheServerWhenItCannotReadTheRequest(String requestLine) throws IOException {
        var answer = Exchange.ask(port, requestLine, "Host: localhost");

        assertThat(answer.code()).isBetween(400, 505);
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("org.apache");
    }

    @Test
    void nameEachRequestForTheLog() throws IOException {
        var first = Exchange.ask(port, "GET / HTTP/1.1", "Host: localhost", "X-Request-Id: made-up-by-the-client");
        var second = Exchange.ask(port, "GET / HTTP/1.1", "Host: localhost");

        assertThat(first.header("X-Request-Id").orElseThrow()).matches("[0-9a-f]{12}");
        assertThat(first.header("X-Request-Id")).isNotEqualTo(second.header("X-Request-Id"));
    }

    @Test
    void giveThePersonTheNameOfTheRequestThatFailed() {
        var page = browser.get("/prov/fel", 500);

        assertThat(page.text())
                .contains(page.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void demandHttpsAndSecureCookiesOfThoseWhoCameThatWay() throws IOException {
        var answer = Exchange.ask(port, "GET /tillganglighet HTTP/1.1", "Host: localhost", "X-Forwarded-Proto: https");

        assertThat(answer.header("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(answer.headers())
                .filteredOn(line -> line.startsWith("Set-Cookie:"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void leadNowhereThatTheHostHeaderNames() throws IOException {
        var answer = Exchange.ask(port, "GET /tillganglighet HTTP/1.1", "Host: evil.example");

        assertThat(answer.body()).doesNotContain("evil.example");
        assertThat(answer.headers()).noneMatch(line -> line.contains("evil.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example/",
                "javascript:alert(1)",
                ""
            })
    void leadNowhereElseThanWithinTheApplication(String back) {
        var page =
                browser.submit(browser.get("/tillganglighet"), "/installningar", Map.of("theme", "dark", "back", back));

        assertThat(page.address().getHost()).isEqualTo("localhost");
        assertThat(page.path()).isEqualTo("/");
    }

    private static void check(SoftAssertions softly, String address, HttpResponse<byte[]> answer) {
        ALWAYS.forEach((name, value) -> softly.assertThat(answer.headers().allValues(name))
                .as("%s of %s", name, address)
                .containsExactly(value));
        softly.assertThat(answer.headers().allValues("Referrer-Policy"))
                .as("Referrer-Policy of %s", address)
                .singleElement()
                .isIn("same-origin", "no-referrer");
        softly.assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as("Policy of %s", address)
                .singleElement()
                .asString()
                .contains("object-src 'none'", "frame-ancestors 'none'")
                .containsPattern("base-uri '(self|none)'")
                .containsPattern("form-action '(self|none)'")
                .doesNotContain("unsafe");
        softly.assertThat(answer.headers().map())
                .as("Headers of %s", address)
                .doesNotContainKeys("server", "x-powered-by", "x-xss-protection-report");
        softly.assertThat(answer.headers().allValues("Cache-Control"))
                .as("Cache-Control of %s", address)
                .singleElement()
                .asString()
                .contains(isPartOfPages(address) ? "public" : "no-store");
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            softly.assertThat(cookie).as("Cookie of %s", address).contains("HttpOnly", "SameSite=");
        }
    }

    /// The same for everybody, and with a version in the address.
    private static boolean isPartOfPages(String address) {
        return address.matches("/(css|js|webjars|pictures|_static)/.*|/favicon.*");
    }

    /// Follows every link from the start page, and what pages are made of.
    private Map<String, HttpResponse<byte[]>> everythingReachable() {
        var answers = new LinkedHashMap<String, HttpResponse<byte[]>>();
        var waiting = new ArrayDeque<>(List.of(planFromAFile(), "/"));
        var visits = new HashMap<String, Integer>();
        while (!waiting.isEmpty() && answers.size() < ENOUGH) {
            var address = waiting.removeFirst();
            if (!answers.containsKey(address) && visits.merge(kind(address), 1, Integer::sum) <= ENOUGH_OF_A_KIND) {
                var answer = browser.fetch(address);
                answers.put(address, answer);
                waiting.addAll(addressesIn(answer));
            }
        }
        return answers;
    }

    private String planFromAFile() {
        return "/handlingsplaner/"
                + jdbc.sql("select plan_id from plan.plan_version where file_id is not null limit 1")
                        .query(UUID.class)
                        .single();
    }

    /// Addresses that differ only in what they are about, such as the pages of two plans, are of one kind.
    private static String kind(String address) {
        return address.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("^/styrdokument/[^/]+/mal/[^/]+", "/styrdokument/{code}/mal/{goal}")
                .replaceAll("^/styrdokument/[^/.]+(?=/|$)", "/styrdokument/{code}")
                .replaceAll("^/organisation/[a-z]+-[^/]+", "/organisation/{code}");
    }

    private static List<String> addressesIn(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        page.select("a[href], link[href]").forEach(element -> found.add(element.attr("href")));
        page.select("script[src], img[src]").forEach(element -> found.add(element.attr("src")));
        return found.stream()
                .filter(address -> address.startsWith("/"))
                .map(address -> address.replaceAll("#.*", ""))
                .toList();
    }
}
