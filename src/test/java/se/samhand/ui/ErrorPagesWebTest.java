package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

@WebTest
class ErrorPagesWebTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void saysWhatToDoWhenThereIsNoSuchPage() {
        var page = browser.get("/finns-inte", 404);

        assertThat(page.heading()).isEqualTo("Sidan finns inte");
        assertThat(page.text()).contains("Kontrollera adressen").contains("Felkod 404");
    }

    @Test
    void refusesFormWithoutToken() {
        var page = browser.post(
                "/installningar",
                "application/x-www-form-urlencoded",
                "theme=dark&back=/".getBytes(StandardCharsets.UTF_8),
                403);

        assertThat(page.heading()).isEqualTo("Sidan har varit öppen för länge");
    }

    @Test
    void givesReferenceNumberWhenTheFaultIsOurs() {
        var page = browser.get("/prov/fel", 500);

        assertThat(page.heading()).isEqualTo("Något gick fel hos oss");
        assertThat(page.text()).containsPattern("supporten: [0-9a-f]{8}").doesNotContain("IllegalState");
    }

    @Test
    void tellsThatSomebodyElseSavedFirst() {
        assertThat(browser.get("/prov/konflikt", 409).text()).contains("inget av det andra är borta");
    }

    @Test
    void tellsWhoCanHelpWhenSomethingIsForbidden() {
        assertThat(browser.get("/prov/forbjudet", 403).text())
                .contains("Du behöver en annan roll")
                .contains("Ada Exempel");
    }

    @Test
    void tellsWhoWasFirstAndWhereToGoOn() {
        var page = browser.get("/prov/forst", 409);

        assertThat(page.select(".sh-happened li").eachText())
                .containsExactly(
                        "Enar Exempel tog bort en aktivitet 2026-11-23 14.40",
                        "Stina Exempel slog ihop två rader 2026-11-23 14.38");
        assertThat(page.link("Visa tolkningen som den är nu").attr("href")).isEqualTo("/handlingsplaner");
    }

    @Test
    void explainsAddressThatCannotBeUsedSo() {
        assertThat(browser.get("/installningar", 405).heading()).isEqualTo("Sidan kan inte användas så");
    }

    @Test
    void explainsAddressWithMissingPart() {
        assertThat(browser.get("/prov/tal?tal=tolv", 400).heading())
                .isEqualTo("Det gick inte att läsa det som skickades");
    }

    @Test
    void refusesTooLargeFileBeforeReadingIt() {
        var page = browser.post("/installningar", "multipart/form-data; boundary=b", new byte[52 * 1024 * 1024], 413);

        assertThat(page.heading()).isEqualTo("Filen är för stor");
        assertThat(page.text()).contains("högst 50 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f..%2fetc", "/a;b=c%2f", "/%zz", "/[x]"})
    void tellsNothingOfTheServerOnAddressesThatItRefusesItself(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("<h1>Det gick inte")
                    .doesNotContain("Tomcat");
        }
    }
}
