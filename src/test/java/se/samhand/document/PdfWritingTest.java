package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWritingTest {

    @Test
    void whateverIsWrittenIsAccessibleAndFitForArchives() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Document document = new RandomDocument(random).next();
            PdfLayout layout =
                    new PdfLayout("Titel", Locale.ENGLISH, random.nextBoolean(), List.of(1, 2, 3), "Överst", "Nederst");

            byte[] written = write(document, layout);

            assertThat(VeraPdf.faults(written))
                    .as("round %d of -Dseed=%d", round, seed)
                    .isEmpty();
        }
    }

    @Test
    void writesWhatLooksLikeMarkupAsText() throws IOException {
        String text =
                "Åtgärd & mål <1> <script src=\"https://example.org/a.js\"></script> <img src='file:///etc/passwd'/>";

        byte[] written = write(paragraphs(Paragraph.of(1, text)), PdfLayout.portrait("<b>"));

        assertThat(text(written)).contains("Åtgärd & mål <1> <script").contains("'file:///etc/passwd'/>");
    }

    @Test
    void writesNamesAndSignsFromElsewhere() throws IOException {
        String text = "Łukasz Şahin, ≥ 65 % → fler, Ελλάδα, Київ, e\u0301l\u00E8ve";

        byte[] written = write(paragraphs(Paragraph.of(1, text)), PdfLayout.portrait("Titel"));

        assertThat(text(written)).contains("Łukasz Şahin, ≥ 65 % → fler, Ελλάδα, Київ, élève");
        assertThat(VeraPdf.faults(written)).isEmpty();
    }

    @Test
    void writesTextThatNoFontHasWithoutBreakingTheFile() throws IOException {
        byte[] written = write(paragraphs(Paragraph.of(1, "A\u0001\uD800B\uFFFF 😀 漢")), PdfLayout.portrait("T\u0002"));

        assertThat(text(written)).contains("AB");
        assertThat(VeraPdf.faults(written)).isEmpty();
    }

    @Test
    void makesBookmarksOfHeadingsEachAtMostOneLevelBelowTheLast() throws IOException {
        Document document = paragraphs(
                new Paragraph(1, "Plan", 1, false),
                new Paragraph(2, "Långt ner", 4, false),
                new Paragraph(3, "Bredvid", 2, false),
                new Paragraph(4, "Bilaga", 1, false));

        byte[] written = write(document, PdfLayout.portrait("Plan"));

        try (PDDocument pdf = Loader.loadPDF(written)) {
            Iterable<PDOutlineItem> top =
                    pdf.getDocumentCatalog().getDocumentOutline().children();
            assertThat(top).extracting(PDOutlineItem::getTitle).containsExactly("Plan", "Bilaga");
            assertThat(top.iterator().next().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Långt ner", "Bredvid");
        }
        assertThat(VeraPdf.faults(written)).isEmpty();
    }

    @Test
    void partsAWordThatIsTooLongForItsColumnWithAHyphen() throws IOException {
        String word = "samverkansöverenskommelseuppföljningsansvarig";
        List<Cell> cells = new java.util.ArrayList<>();
        for (int column = 1; column <= 12; column++) {
            cells.add(new Cell(1, column, 1, 1, List.of(Paragraph.of(1, word))));
        }

        byte[] written = write(new Document(List.of(new Table(1, 1, 12, 0, cells))), PdfLayout.portrait("Titel"));

        assertThat(text(written)).containsPattern("\\p{L}{3,}-\\R?");
    }

    @Test
    void leavesOutTheTreeWhenAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PdfWriter.withoutTags().write(paragraphs(Paragraph.of(1, "A")), PdfLayout.portrait("Titel"), out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNull();
        }
        assertThat(VeraPdf.faults(out.toByteArray())).isNotEmpty();
    }

    private static Document paragraphs(Paragraph... paragraphs) {
        return new Document(List.of(paragraphs));
    }

    private static byte[] write(Document document, PdfLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, layout, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", " ");
        }
    }
}
