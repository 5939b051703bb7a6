package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.PlanStateQuery;
import se.samhand.plan.internal.live.OpenPlans;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;
import se.samhand.ui.Words;

/// What whoever has a plan open hears of others, and for how long.
@WebTest
class LiveWebTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenPlans openPlans;

    @Autowired
    private PlanStateQuery states;

    @Autowired
    private PersonDirectory persons;

    @Autowired
    private MessageSource messages;

    private Browser browser;
    private Browser other;
    private String editor;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        other = new Browser(port).as("strategist");
        Page review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        editor = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"))
                        .path()
                + "/redigera";
    }

    @Test
    void hearsThatSomebodyElseCameAndWrote() {
        try (Stream<String> mine = browser.lines(news());
                Stream<String> theirs = other.lines(news())) {
            Iterator<String> heard = mine.iterator();
            assertThat(next(heard, "event: plan")).contains("\"edit\":0");
            assertThat(next(theirs.iterator(), "event: plan")).contains("\"edit\":0");
            String here = next(heard, "event: here");
            while (here.equals("data: []")) {
                here = next(heard, "event: here");
            }
            assertThat(here).contains("skriver").contains("\"cells\":[]");

            writeOther("Mål och nytta, 1.1", "mal-0", "Strategens mål.");

            assertThat(next(heard, "event: plan")).contains("\"edit\":1").doesNotContain("Strategens mål");
        }
    }

    @Test
    void fetchesTheRowsThatOthersChanged() {
        writeOther("Metod och arbetssätt, 1.1.1", "text", "Strategens text.");

        Document later = later(0);

        assertThat(later.select("[data-later]").attr("data-seen")).isEqualTo("1");
        assertThat(later.select("[data-later]").attr("data-said")).contains("har ändrat i planen.");
        assertThat(later.select("tr[id]")).hasSize(1);
        assertThat(later.select("tr").text()).contains("1.1.1", "Strategens text.");
        assertThat(later.select("[data-mark]").text()).contains("har ändrat här sedan du började");
        assertThat(later(1).select("tr")).isEmpty();
    }

    @Test
    void fetchesTheWholeTableWhereRowsComeOrGo() {
        Page form = other.get(other.get(editor)
                .select("[aria-label='Mer om aktivitet 1.1.2']")
                .attr("href"));
        other.submit(form, form.path() + "/borttagning", Map.of());

        Document later = later(0);

        assertThat(later.select("[data-whole=true] tbody")).hasSizeGreaterThan(3);
        assertThat(later.select(".plan-outline")).hasSize(1);
        assertThat(later.select("[data-mark]").text()).contains("har tagit bort det du skriver i");
    }

    @Test
    void tellsNothingToWhoMayOnlyRead() {
        Browser reader = new Browser(port).as("reader");

        assertThat(reader.fetch(news()).statusCode()).isEqualTo(403);
        assertThat(reader.fetch(editor + "/andringar").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).signedOut().get("/logga-in").status()).isEqualTo(200);
        assertThat(browser.fetch(editor + "/handelser?fonster=nej").statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsWhenThePersonHasSignedOut() {
        var actor = Actor.nobody();
        var plan = new PlanId(UUID.fromString(editor.split("/")[2]));
        var out = new ByteArrayOutputStream();

        new NewsStreams(openPlans, states, (session, person) -> false, persons, hurrying())
                .tell(
                        new NewsStreams.Reader(
                                plan, UUID.randomUUID(), actor, "ended", Words.inLanguage(messages, "sv")),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("event: end\ndata: session\n\n");
    }

    /// A clock on which a minute goes by between two looks.
    private static Clock hurrying() {
        var minutes = new int[1];
        InstantSource source = () -> Instant.EPOCH.plus(Duration.ofMinutes(minutes[0]++));
        return source.withZone(ZoneId.from(ZoneOffset.UTC));
    }

    private String news() {
        return editor + "/handelser?fonster=" + UUID.randomUUID();
    }

    /// The data of the next event of a kind.
    private static String next(Iterator<String> lines, String event) {
        while (lines.hasNext()) {
            if (lines.next().equals(event)) {
                return lines.next();
            }
        }
        throw new AssertionError("The stream ended without " + event);
    }

    private Document later(int seen) {
        return Jsoup.parse(
                new String(
                        browser.fetch(editor + "/andringar?sedan=" + seen + "&version=1")
                                .body(),
                        StandardCharsets.UTF_8),
                "",
                Parser.htmlParser());
    }

    private void writeOther(String cell, String field, String text) {
        Page form = other.get(
                other.get(editor).select("[aria-label='Ändra " + cell + "']").attr("href"));
        other.submit(form, form.path(), Map.of(field, text));
    }
}
