package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanJson;
import se.samhand.plan.PlanReader;
import se.samhand.plan.PlanTexts;
import se.samhand.plan.ReadPlan;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class PlanPagesWebTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";

    @LocalServerPort
    private int port;

    @Autowired
    private PlanReader reader;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void showsRowsUnderTheirStartingPoints() {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");

        assertThat(plan.select("#p-sys").text())
                .contains("Systematisk samhandling")
                .contains("1 rad · 2 aktiviteter");
        assertThat(plan.select("#p-civ").text()).contains("1 rad · 1 aktivitet");
        assertThat(plan.select(".activity > a").eachText()).containsExactly("1.1.1", "1.1.2", "4.1.1");
    }

    @Test
    void drawsEachSubAreaThatNothingIsPlannedFor() {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");

        assertThat(plan.select("tr.gap")).hasSize(10);
        assertThat(plan.select("tr.gap").text()).contains("SYS-1").contains("Inget planerat här ännu");
        assertThat(plan.select(".plan-outline .sh-dot[data-cover=full]")).hasSize(2);
        assertThat(plan.select(".plan-outline .sh-dot[data-cover=none]")).hasSize(10);
    }

    @Test
    void countsCoverageInTheOutline() {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");

        assertThat(plan.select(".plan-outline li[data-point=sys] .count").text())
                .contains("1 av 5");
    }

    @Test
    void listsPlansWithTheirCoverage() {
        plan("Sjöviks stadsdelsförvaltning");

        Page list = browser.get("/handlingsplaner?forvaltning=sdf-sjovik");

        assertThat(list.select("tbody tr")).isNotEmpty();
        assertThat(list.select("tbody tr").first().text())
                .contains("Sjöviks stadsdelsförvaltning")
                .contains("2 av 12");
    }

    @Test
    void sortsTheListByEachColumnAndBack() {
        plan("Sjöviks stadsdelsförvaltning");
        plan("Norra Ekdalens stadsdelsförvaltning");

        Page rising = browser.get("/handlingsplaner?ordning=forvaltning");
        Page falling = browser.follow(rising, "Förvaltning");

        assertThat(rising.select("tbody th a").first().text()).isEqualTo("Norra Ekdalens stadsdelsförvaltning");
        assertThat(falling.select("tbody th a").first().text()).isEqualTo("Sjöviks stadsdelsförvaltning");
        assertThat(falling.select("th[aria-sort=descending]").text()).isEqualTo("Förvaltning");
    }

    @Test
    void takesAnAddressThatMakesNoSenseAsTheUsualList() {
        assertThat(browser.get("/handlingsplaner?ordning=tokigt&sida=-7").heading())
                .isEqualTo("Handlingsplaner");
    }

    @Test
    void saysThatAPlanDoesNotExist() {
        browser.get("/handlingsplaner/01939a00-0000-7000-8000-00000000ffff", 404);
        browser.get("/handlingsplaner/inget-nummer", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void givesTheSamePlanWhenTheFetchedFileIsReadBack(String format) throws IOException {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");
        ReadPlan stored = PlanJson.read(
                new String(browser.fetch(plan.path() + "/plan.json").body(), StandardCharsets.UTF_8));

        HttpResponse<byte[]> fetched = browser.fetch(plan.path() + "/plan." + format);

        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("handlingsplan-norra-ekdalen-2019-2022." + format);
        Path file = Files.write(folder.resolve("plan"), fetched.body());
        ReadPlan back = ((PlanReader.Outcome.Read) reader.read(file, "plan." + format)).plan();
        assertThat(PlanTexts.of(back)).isEqualTo(PlanTexts.of(stored));
        assertThat(back.administration()).isEqualTo(stored.administration());
        assertThat(back.period()).isEqualTo(stored.period());
        assertThat(back.strategyCode()).isEqualTo(stored.strategyCode());
        assertThat(back.uncertain()).isEmpty();
    }

    @Test
    void offersEachFormatAndRemembersWhoFetchedIt() {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");

        browser.fetch(plan.select("a:contains(Hämta som PDF)").attr("href"));

        assertThat(browser.get(plan.path() + "/historik").text()).contains("hämtade planen som PDF");
    }

    @Test
    void repeatsTheHeaderRowOfTheWordFileOnLyingPages() throws IOException {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");

        String xml = document(browser.fetch(plan.path() + "/plan.docx").body());

        assertThat(xml)
                .contains("w:tblHeader")
                .contains("w:orient=\"landscape\"")
                .contains("w:vMerge");
    }

    @Test
    void leavesALineInTheHistoryWhenThePlanIsFetched() {
        Page plan = plan("Norra Ekdalens stadsdelsförvaltning");
        browser.fetch(plan.path() + "/plan.docx");
        browser.fetch(plan.path() + "/original");

        assertThat(browser.get(plan.path() + "/historik").select(".sh-timeline").text())
                .contains("hämtade planen som Word", "hämtade originalfilen till version 1");
    }

    private Page plan(String administration) {
        Page review = browser.upload(
                browser.get(NEW),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear(administration),
                200);
        return browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));
    }

    private static String document(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("The file has no word/document.xml");
    }
}
