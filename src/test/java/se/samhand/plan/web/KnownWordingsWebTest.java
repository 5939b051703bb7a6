package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// What is put right once is known the next time, in that administration and no other.
@WebTest
class KnownWordingsWebTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";
    private static final String KNOWN = "/handlingsplaner/rattelser";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void knowsNextTimeWhatWasPutRightOnceUntilItIsForgotten() {
        assertThat(browser.get(KNOWN).text()).contains("Inga inlärda rättelser än");
        Page first = upload("Sjöviks stadsdelsförvaltning");
        browser.submit(
                browser.get(first.path() + "/rader/1/andra"), first.path() + "/rader/1", Map.of("omrade-0", "SYS-2"));
        browser.submit(browser.get(first.path()), first.path() + "/plan", Map.of("saker", "ja"));

        Page next = upload("Sjöviks stadsdelsförvaltning");
        assertThat(next.text()).contains("Inget kvar att se över").contains("Känt sedan en tidigare rättelse.");
        assertThat(next.select(".draft-row .areas").text()).contains("SYS-2");

        Page others = upload("Norra Ekdalens stadsdelsförvaltning");
        assertThat(others.text()).contains("1 ställe kvar att se över");

        Page known = browser.get(KNOWN);
        assertThat(known.text())
                .contains("Något alldeles eget om båtar")
                .contains("Delområde: SYS-2")
                .contains("Sjöviks stadsdelsförvaltning");
        Page question = browser.follow(known, "Ta bort");
        assertThat(question.text()).contains("Planer som finns ändras inte.");
        browser.submit(question, question.select("main form").attr("action"), Map.of());
        assertThat(upload("Sjöviks stadsdelsförvaltning").text()).contains("1 ställe kvar att se över");
    }

    @Test
    void learnsNothingFromACorrectionThatWasUndone() {
        Page first = upload("Kvarnbacka stadsdelsförvaltning");
        browser.submit(
                browser.get(first.path() + "/rader/1/andra"), first.path() + "/rader/1", Map.of("omrade-0", "SYS-2"));
        browser.submit(browser.get(first.path()), first.path() + "/angring", Map.of());
        browser.submit(browser.get(first.path()), first.path() + "/plan", Map.of("saker", "ja"));

        assertThat(upload("Kvarnbacka stadsdelsförvaltning").text()).contains("1 ställe kvar att se över");
    }

    private Page upload(String administration) {
        return browser.upload(browser.get(NEW), IMPORTS, "fil", "plan.html", PlanFiles.unclear(administration), 200);
    }
}
