package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// How much a request may hold; what is too much gets a page that says so, and never a fault of ours.
@WebTest
class LimitsWebTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @Test
    void refusesTooManyFields() {
        var fields = IntStream.range(0, 10_500).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));

        post(FORM, fields, 400);
    }

    @Test
    void refusesTooLargeFormThatIsNoFile() {
        post(FORM, "text=" + "x".repeat(3_000_000), 413);
    }

    @Test
    void refusesTooManyParts() {
        var parts = IntStream.range(0, 200)
                .mapToObj(i -> "--b\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\nx\r\n")
                .collect(Collectors.joining());

        post("multipart/form-data; boundary=b", parts + "--b--\r\n", 413);
    }

    @Test
    void refusesTooLongHeaders() throws IOException {
        var answer = Exchange.ask(port, "GET / HTTP/1.1", "Host: localhost", "X-Long: " + "x".repeat(100_000));

        assertThat(answer.code()).isBetween(400, 431);
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void refusesAnAddressThatIsTooLong() throws IOException {
        assertThat(Exchange.ask(port, "GET /?q=" + "x".repeat(100_000) + " HTTP/1.1", "Host: localhost")
                        .code())
                .isBetween(400, 431);
    }

    private void post(String contentType, String body, int status) {
        new Browser(port).post("/tillganglighet", contentType, body.getBytes(StandardCharsets.UTF_8), status);
    }
}
