package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

@WebTest
class ShellWebTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void showsStartPageInSwedish() {
        var page = browser.get("/");

        assertThat(page.title()).isEqualTo("Min arbetsyta – Samhand");
        assertThat(page.select("nav.sh-nav a[aria-current=page]").text()).isEqualTo("Min arbetsyta");
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
    }

    @Test
    void speaksEnglishToBrowserThatAsksForIt() {
        var page = browser.inLanguage("en-GB,en;q=0.9").get("/");

        assertThat(page.heading()).isEqualTo("My workspace");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void speaksSwedishToBrowserThatAsksForAnotherLanguage() {
        assertThat(browser.inLanguage("fr").get("/").heading()).isEqualTo("Min arbetsyta");
    }

    @Test
    void remembersChosenLanguageAndReturnsToThePage() {
        browser.as("staff");
        var page = browser.submit(browser.get("/meny"), "/installningar", Map.of("language", "en"));

        assertThat(page.path()).isEqualTo("/meny");
        assertThat(browser.get("/").heading()).isEqualTo("My workspace");
    }

    @Test
    void leavesThemeToTheBrowserUntilSomebodyChooses() {
        var start = browser.get("/");
        assertThat(start.select("html").hasAttr("data-bs-theme")).isFalse();

        var page = browser.submit(start, "/installningar", Map.of("theme", "dark"));

        assertThat(page.select("html").attr("data-bs-theme")).isEqualTo("dark");
        assertThat(page.select("button[name=theme][aria-pressed=true]").text()).isEqualTo("Mörkt");
    }

    @Test
    void neverLeadsToAnotherSiteAfterASetting() {
        var page = browser.submit(
                browser.get("/"), "/installningar", Map.of("theme", "light", "back", "//example.org/somewhere"));

        assertThat(page.path()).isEqualTo("/");
    }

    @Test
    void showsEveryComponent() {
        assertThat(browser.get("/ui").select(".kit > section")).hasSizeGreaterThan(12);
    }

    @Test
    void servesOneStyleSheetThatMayBeKept() {
        var address = browser.get("/").select("link[rel=stylesheet]").attr("href");

        var response = browser.fetch(address);

        assertThat(address).matches("/css/samhand\\.css\\?v=[0-9a-f]{10}");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        assertThat(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("@layer components", ".sh-button", "--sh-canvas");
    }
}
