package se.samhand.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

@WebTest
class OperationsWebTest {

    @LocalServerPort
    int port;

    @Autowired
    OperationsProperties properties;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void hangUp() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void tellsEverybodyThatItIsWellAndNoMore(String probe) throws IOException, InterruptedException {
        var answer = get("/actuator/health" + probe, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{").contains("\"status\":\"UP\"").doesNotContain("database");
    }

    @Test
    void opensNoSessionForThoseWhoAsk() throws IOException, InterruptedException {
        assertThat(get("/actuator/health", "").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void givesMetricsToMonitoring() throws IOException, InterruptedException {
        var answer = get("/actuator/prometheus", properties.metricsToken());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes").contains("http_server_requests");
    }

    @Test
    void countsWhatHappenedByItsKind() throws IOException, InterruptedException {
        var browser = new Browser(port);
        var page = browser.get("/tillganglighet");
        browser.submit(page, "/tillganglighet", Map.of("synpunkt", "Knappen syns inte."));

        assertThat(get("/actuator/prometheus", properties.metricsToken()).body())
                .contains("samhand_events_total{code=\"feedback.received\"");
    }

    @Test
    void tellsEverybodyWhereToReportAWeakness() throws IOException, InterruptedException {
        var answer = get("/.well-known/security.txt", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body()).startsWith("Contact: mailto:sakerhet@ekdalen.example\nExpires: 20");
    }

    /// The build of a single test leaves the list out, to be quick.
    @Test
    void tellsWhatTheProductIsMadeOf() throws IOException, InterruptedException {
        assumeThat(getClass().getResource("/META-INF/sbom/application.cdx.json"))
                .isNotNull();

        var answer = get("/actuator/sbom/application", properties.metricsToken());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("CycloneDX", "pkg:maven/org.apache.poi/poi-ooxml@")
                .doesNotContain("junit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/prometheus", "/actuator/sbom", "/actuator/env", "/actuator/heapdump"})
    void keepsTheRestFromOthers(String path) throws IOException, InterruptedException {
        assertThat(get(path, "").statusCode()).isEqualTo(401);
        assertThat(get(path, "x".repeat(40)).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/shutdown", "/actuator/loggers"})
    void offersNothingThatTellsSecretsOrChangesAnything(String path) throws IOException, InterruptedException {
        assertThat(get(path, properties.metricsToken()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
