package se.samhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The checker is shared by all pages: what one page does wrong is its own.
class HtmlValidityTest {

    private static final String SOUND = page("<p>Hej</p>");

    @Test
    void hasNothingToSayOfASoundPage() {
        assertThat(HtmlValidity.faultsOf(SOUND)).isEmpty();
    }

    @Test
    void findsTheSameFaultOnEachPageAndNoneOnTheNext() {
        var broken = page("<p><img src=\"/a.png\"><div></p>");

        var faults = HtmlValidity.faultsOf(broken);

        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("alt", "Near: ", "/a.png"))
                .anySatisfy(fault -> assertThat(fault).contains("No “p” element in scope"));
        assertThat(HtmlValidity.faultsOf(SOUND)).isEmpty();
        assertThat(HtmlValidity.faultsOf(broken)).isEqualTo(faults);
    }

    @Test
    void findsWhatTheGrammarForbids() {
        assertThat(HtmlValidity.faultsOf(page("<ul><p>Hej</p></ul>"))).hasSize(1);
        assertThat(HtmlValidity.faultsOf(page("<p id=\"a\">1</p><p id=\"a\">2</p>")))
                .hasSize(1);
        assertThat(HtmlValidity.faultsOf(page("<a href=\"a b\">Hit</a>"))).hasSize(1);
    }

    @Test
    void hearsOfAPageThatCannotBeReadToItsEnd() {
        assertThat(HtmlValidity.faultsOf(page("<table><tr><td>1</td></tr><p>Hej</p></table>")))
                .isNotEmpty();
        assertThat(HtmlValidity.faultsOf(SOUND)).isEmpty();
    }

    private static String page(String body) {
        return "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Hej</title></head><body>" + body
                + "</body></html>";
    }
}
