package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// What was typed comes back on the page that says why it could not be saved, without script.
@WebTest
class KeptTextWebTest {

    private static final String PATH = "/tillganglighet";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void canBeSentAgainAfterTheFormHasExpired() {
        var expired =
                browser.submit(browser.get(PATH), PATH, Map.of("synpunkt", "En lång\ntext", "_csrf", "gammal"), 403);

        assertThat(expired.heading()).isEqualTo("Sidan har varit öppen för länge");
        assertThat(expired.select(".error-kept dd").text()).contains("En lång");
        assertThat(browser.submit(expired, PATH, Map.of())
                        .select("[role=status]")
                        .text())
                .isNotBlank();
    }

    @Test
    void isShownToWhoeverHasBeenSignedOut() {
        var page = post(PATH, "_nyckel=1&synpunkt=" + encoded("Skrivet när sessionen tog slut"), 401);

        assertThat(page.select(".error-kept dd").text()).contains("Skrivet när sessionen tog slut");
        assertThat(page.select(".error-kept a[target=_blank]").attr("href")).startsWith("/logga-in");
        assertThat(page.address().getQuery()).isNull();
    }

    @Test
    void neverShowsWhatIsSecret() {
        assertThat(post("/konto/nagot", "_nyckel=1&_hemlig=1&losenord=Hemligt-2026", 401)
                        .html())
                .doesNotContain("Hemligt-2026");
    }

    @Test
    void marksTheFormThatHoldsAPasswordAsSecret() {
        var signIn = browser.signedOut().get("/logga-in").form("/logga-in");

        assertThat(signIn.select("[name=_hemlig]")).hasSize(1);
        assertThat(signIn.hasAttr("data-keeps")).isFalse();
    }

    private Page post(String path, String body, int status) {
        return browser.signedOut()
                .post(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII), status);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
