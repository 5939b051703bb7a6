package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samhand.document.VeraPdf;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// What a large plan looks like on paper: nothing of it is lost where pages end.
class PlanPrintTest {

    private static final List<String> COLUMNS = List.of(
            "Prioriterad utgångspunkt",
            "Område",
            "Mål och nytta",
            "Metoder och arbetssätt",
            "Ansvarig",
            "Tidsplan",
            "Uppföljning");

    private final byte[] pdf = print(largePlan());

    @Test
    void isAccessibleAndFitForArchives() throws IOException {
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void holdsEveryActivityWordByWord() throws IOException {
        String text = text(pdf, 1, Integer.MAX_VALUE).replaceAll("\\s+", " ");

        assertThat(IntStream.rangeClosed(1, 60))
                .allSatisfy(number -> assertThat(text).contains("Aktivitet " + number + ":"));
        assertThat(text).contains("samverkansöverenskommelserna").contains("barnahusverksamhetens");
    }

    @Test
    void saysWhatItIsOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            assertThat(IntStream.rangeClosed(1, pages))
                    .allSatisfy(page -> assertThat(text(pdf, page, page))
                            .contains("Lokal handlingsplan 2027–2029 – Ekdalens stadsdelsförvaltning")
                            .contains("Metoder och arbetssätt")
                            .contains("Version 3, hämtad ur Samhand 2026-11-23")
                            .contains(page + " (" + pages + ")"));
        }
    }

    @Test
    void hasTitleLanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String title = "Lokal handlingsplan 2027–2029 – Ekdalens stadsdelsförvaltning";
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .containsExactly(title);
        }
    }

    private static byte[] print(Plan plan) {
        Map<String, String> points = Map.of(
                "SYS", "Systematisk samhandling",
                "SKY", "Förskola, skola och fritid som skyddsfaktorer",
                "VAL", "Våldsprevention med ett jämställdhetsperspektiv");
        PlanNames names = new PlanNames(
                "Ekdalens stadsdelsförvaltning",
                "Tillsammans för att färre barn ska dras in",
                points,
                COLUMNS,
                List.of(),
                Map.of());
        return new PlanPrint(plan.title(), new PlanDocument(plan, names, LocalDate.of(2026, 11, 23))).pdf();
    }

    /// 60 activities in three starting points, the first of them over several pages; long words; cells without text.
    private static Plan largePlan() {
        List<PlanRow> rows = new ArrayList<>();
        for (int number = 1; number <= 60; number += 5) {
            String point = number < 31 ? "SYS" : number < 51 ? "SKY" : "VAL";
            List<PlanActivity> activities = IntStream.range(number, number + 5)
                    .mapToObj(PlanPrintTest::activity)
                    .toList();
            rows.add(new PlanRow(
                    UUID.randomUUID(),
                    point,
                    List.of(new ReadPlan.SubArea(
                            null, "Snabba insatser inom myndighetsutövningen", ReadPlan.Source.BY_HAND)),
                    number == 11
                            ? List.of()
                            : List.of(new ReadPlan.Goal(
                                    "Unga som misstänks för brott får ett första möte inom fem arbetsdagar.",
                                    ReadPlan.Source.BY_HAND)),
                    activities));
        }
        return new Plan(
                new PlanId(UUID.randomUUID()),
                "sdf-ekdalen",
                "stockholm-2019-2022",
                1,
                "Lokal handlingsplan 2027–2029",
                Period.ofYears(2027, 2029),
                rows,
                new PlanOrigin(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), List.of(), List.of()),
                Basis.CONSTRUCTED,
                3,
                0);
    }

    private static PlanActivity activity(int number) {
        String text = number == 17
                ? "Aktivitet 17: " + "Teamet träffas varje morgon, går igenom nattens händelser och ringer. ".repeat(40)
                : "Aktivitet " + number
                        + ": samverkansöverenskommelserna gås igenom med barnahusverksamhetens personal.";
        return new PlanActivity(
                UUID.randomUUID(),
                new ReadPlan.Activity(
                        text,
                        ReadPlan.Source.BY_HAND,
                        number % 7 == 0 ? List.of() : List.of("Biträdande verksamhetsutvecklare", "Fältassistent"),
                        List.of(),
                        List.of(),
                        number % 5 == 0 ? null : Period.ofYears(2027, 2029),
                        List.of("T1", "T2", "VB"),
                        List.of(),
                        Map.of()));
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }
}
