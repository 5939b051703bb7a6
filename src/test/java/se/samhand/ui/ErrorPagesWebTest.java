package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

        assertThat(page.heading()).isEqualTo("Du har inte rätt att göra det här");
    }

    @Test
    void givesReferenceNumberWhenTheFaultIsOurs() {
        var page = browser.get("/prov/fel", 500);

        assertThat(page.heading()).isEqualTo("Något gick fel hos oss");
        assertThat(page.text()).containsPattern("supporten: [0-9a-f]{8}").doesNotContain("IllegalState");
    }

    @Test
    void tellsThatSomebodyElseSavedFirst() {
        assertThat(browser.get("/prov/konflikt", 409).text()).contains("Inget är borta");
    }

    @Test
    void tellsWhoCanHelpWhenSomethingIsForbidden() {
        assertThat(browser.get("/prov/forbjudet", 403).text()).contains("behörigheter");
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
}
