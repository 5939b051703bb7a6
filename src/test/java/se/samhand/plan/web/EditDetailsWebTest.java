package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Writing what an activity says beyond the template, on the page of the activity.
@WebTest
class EditDetailsWebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        Page review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"))
                .path();
    }

    @Test
    void savesEachGroupAndShowsItWhereThePlanIsRead() {
        write("lage", Map.of("lage", "NEW", "prioriterad", "ja", "fran", "2027-01-01", "till", "2028-12-31"));
        write("delomraden", Map.of("delomrade", "SYS-2"));
        write("bidrar", Map.of("bidrar", "agenda-2030-16"));
        write("enheter", Map.of("ansvarig-enhet-0", "sdf-norra-ekdalen"));
        write("milstolpar", Map.of("dag-0", "2027-03-31", "milstolpe-0", "Arbetssättet är beskrivet"));
        write("delmal", Map.of("delmal-0", "Fler söker stöd.", "matt-0", "Antal besök"));
        write("malgrupp", Map.of("malgrupp", "Elever i högstadiet", "alder-fran", "13", "alder-till", "16"));
        write("prevention", Map.of("niva", "ADVICE_AND_SERVICE", "typ", "SOCIAL"));
        Page saved =
                write("lankar", Map.of("adress-0", "https://ekdalen.example/a", "ord-0", "Om mötena", "ils", "EK-114"));

        String said = saved.select(".plan-details").text();
        assertThat(said)
                .contains(
                        "Nytt",
                        "Prioriterad 2027",
                        "SYS-2",
                        "Agenda 2030, mål 16: Fredliga",
                        "Norra Ekdalens stadsdelsförvaltning")
                .contains("Arbetssättet är beskrivet", "Fler söker stöd. Mäts: Antal besök", "Elever i högstadiet")
                .contains("13–16 år", "Råd och service", "Social", "Om mötena", "EK-114");
        Page read = browser.get(plan);
        assertThat(read.select(".plan-marks").text()).contains("Nytt", "Prioriterad 2027");
        assertThat(read.select(".plan-details").text()).contains("Fler söker stöd.", "EK-114");
        assertThat(read.select(".plan-details a[rel~=noopener]").attr("href")).isEqualTo("https://ekdalen.example/a");
    }

    @Test
    void emptiesWhatIsNoLongerSaid() {
        write("delmal", Map.of("delmal-0", "Fler söker stöd.", "matt-0", "Antal besök"));

        Page saved = write("delmal", Map.of("delmal-0", "", "matt-0", ""));

        assertThat(saved.select(".plan-details").text()).doesNotContain("Fler söker stöd.");
    }

    @ParameterizedTest
    @CsvSource({
        "lage, lage, GAMMALT, Välj bland alternativen.",
        "lage, till, 2027-01-01, 'Kryssa i Prioriterad, eller ta bort tiden.'",
        "delomraden, delomrade, XYZ-9, Välj bland alternativen.",
        "bidrar, bidrar, Mål 16, Välj bland alternativen.",
        "enheter, ansvarig-enhet-0, ingen-sadan, Välj bland alternativen.",
        "milstolpar, dag-0, i mars, Ange ett datum",
        "milstolpar, dag-0, 2027-03-31, Skriv vad som ska vara nått den dagen.",
        "delmal, matt-0, Antal besök, Skriv vilket delmål det är som mäts så.",
        "malgrupp, alder-fran, tolv, 'Skriv åldern i hela år, från 0 till 29.'",
        "malgrupp, alder-till, 65, 'Skriv åldern i hela år, från 0 till 29.'",
        "prevention, niva, HOG, Välj bland alternativen.",
        "lankar, adress-0, javascript:alert(1), Skriv en webbadress som börjar med https://"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String group, String field, String typed, String words) {
        Page form = browser.get(activity() + "/" + group);

        Page wrong = browser.submit(form, form.path(), Map.of(field, typed), 422);

        assertThat(wrong.select(".sh-summary").text()).contains(words);
        assertThat(browser.get(activity()).select(".plan-details").text()).doesNotContain(typed);
    }

    @Test
    void tellsAgesApart() {
        Page form = browser.get(activity() + "/malgrupp");

        Page wrong = browser.submit(form, form.path(), Map.of("alder-fran", "16", "alder-till", "13"), 422);

        assertThat(wrong.select(".sh-summary").text()).contains("minst lika hög");
        assertThat(wrong.select("[name=alder-fran]").attr("value")).isEqualTo("16");
    }

    @Test
    void showsBothToWhoSavesOverSomebodyElse() {
        Page mine = browser.get(activity() + "/malgrupp");
        Browser other = new Browser(port).as("strategist");
        Page theirs = other.get(mine.path());
        other.submit(theirs, theirs.path(), Map.of("malgrupp", "Alla elever"));

        Page conflict = browser.submit(mine, mine.path(), Map.of("malgrupp", "Elever i sexan"), 409);

        assertThat(conflict.select(".sh-conflict").text()).contains("Målgrupp", "Alla", "sexan");
    }

    @Test
    void tellsInTheHistoryWhatWasSaidInWords() {
        write("lage", Map.of("lage", "NEW"));

        Page part = write("lage", Map.of("lage", "ONGOING"));

        assertThat(part.select(".plan-events li p").eachText().getFirst()).contains("ändrade läge eller prioritet");
        assertThat(part.select(".plan-events del").eachText()).contains("Nytt");
        assertThat(part.select(".plan-events ins").eachText()).contains("Pågår redan");
    }

    private String activity() {
        Page editor = browser.get(plan + "/redigera");
        return editor.select("[aria-label='Mer om aktivitet 1.1.1']").attr("href");
    }

    private Page write(String group, Map<String, String> values) {
        Page form = browser.get(activity() + "/" + group);
        return browser.submit(form, form.path(), values);
    }
}
