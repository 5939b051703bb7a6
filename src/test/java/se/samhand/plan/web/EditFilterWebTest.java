package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Showing a part of the table that is written in, without the script.
@WebTest
class EditFilterWebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        plan = EditedPlans.create(browser);
    }

    @Test
    void showsOnlyWhatIsAskedForWithTheNumbersOfTheWholePlan() {
        Page shown = browser.get(plan + "/redigera?ansvarig=Bitr%C3%A4dande+enhetschef");

        assertThat(shown.select("[id^=d-].method .sh-panel-link").eachText()).containsExactly("1.1.2");
        assertThat(shown.text()).contains("1 av 3 aktiviteter visas.", "Ansvarig: Biträdande enhetschef");
        assertThat(shown.select("td.area[rowspan]").attr("rowspan")).isEqualTo("1");
        assertThat(shown.select("tr.gap")).isEmpty();
    }

    @Test
    void asksForAreaFollowUpWordsAndWhatIsMissing() {
        assertThat(numbers("omrade=CIV-1")).containsExactly("4.1.1");
        assertThat(numbers("uppfoljning=T1")).containsExactly("1.1.1");
        assertThat(numbers("text=idrott")).containsExactly("4.1.1");
        assertThat(numbers("saknar=tid")).isEmpty();
        assertThat(numbers("omrade=CIV-1&uppfoljning=T1")).isEmpty();
        Page gaps = browser.get(plan + "/redigera?saknar=aktivitet");
        assertThat(gaps.select("tr.gap")).hasSize(10);
        assertThat(gaps.select("td.method")).isEmpty();
    }

    @Test
    void keepsWhatWasAskedWhileOneWritesUntilItIsCleared() {
        Page shown = browser.get(plan + "/redigera?uppfoljning=T1");
        String href =
                shown.select("[aria-label='Ändra Metod och arbetssätt, 1.1.1']").attr("href");

        Page form = browser.get(href);
        browser.fetch(plan + "/redigera?uppfoljning=T1");
        Page saved = browser.submit(form, href, Map.of("text", "Något annat."));

        assertThat(saved.text()).contains("Något annat.", "Följs upp: T1").doesNotContain("idrottsföreningar");
        Page all = browser.get(saved.select(".plan-ask .clear").attr("href"));
        assertThat(all.text()).contains("idrottsföreningar");
        assertThat(browser.get(plan + "/redigera").select(".plan-ask .applied")).isEmpty();
    }

    @Test
    void takesAnythingInTheAddress() {
        assertThat(numbers("omrade=%3Cscript%3E&saknar=%00&text=" + "x".repeat(3_000)))
                .isEmpty();
    }

    private Iterable<String> numbers(String query) {
        return browser.get(plan + "/redigera?" + query)
                .select("td.method .sh-panel-link")
                .eachText();
    }
}
