package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.WebTest;

@WebTest
class SecurityWebTest {

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void hangUp() {
        http.close();
    }

    @Test
    void leadsWhoeverIsNotSignedInToTheSignInPage() throws IOException, InterruptedException {
        var answer = get("/handlingsplaner?sida=2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/logga-in?next=%2Fhandlingsplaner%3Fsida%3D2");
    }

    @Test
    void sendsTheSecurityHeaders() throws IOException, InterruptedException {
        var headers = get("/").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void demandsHttpsOnlyOfThoseWhoCameThatWay() throws IOException, InterruptedException {
        assertThat(get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() throws IOException, InterruptedException {
        var cookie = get("/logga-in").headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).startsWith("samhand=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void refusesAFormOfSomebodyWhoIsNotSignedIn() throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(address("/installningar"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("tema=dark"))
                .build();

        assertThat(http.send(form, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
