package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordWritingTest {

    @Test
    void readingWhatWasWrittenGivesTheSameDocument() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Document document = new RandomDocument(random).next();

            byte[] written = write(document, new DocxLayout("Titel", random.nextBoolean(), List.of(1, 2, 3)));

            assertThat(Reading.of(written, "plan.docx"))
                    .as("round %d of -Dseed=%d", round, seed)
                    .isEqualTo(new DocumentReading.Read(document, DocumentFormat.DOCX));
        }
    }

    @Test
    void writesLyingPagesWithColumnWidthsTitleAndRepeatedHeader() throws IOException {
        Cell a = new Cell(1, 1, 1, 1, List.of(Paragraph.of(1, "Ansvarig")));
        Cell b = new Cell(1, 2, 1, 1, List.of(Paragraph.of(1, "Metod")));
        Cell c = new Cell(2, 1, 1, 2, List.of(Paragraph.of(1, "Åtgärd & mål <1>")));
        Document document = new Document(List.of(new Table(1, 2, 2, 1, List.of(a, b, c))));

        byte[] written = write(document, DocxLayout.landscape("Handlingsplan", List.of(1, 3)));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Handlingsplan");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            List<XWPFTableRow> rows = word.getTables().getFirst().getRows();
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
            assertThat(rows.get(1).isCantSplitRow()).isTrue();
            int narrow = rows.get(0).getCell(0).getWidth();
            assertThat(rows.get(0).getCell(1).getWidth()).isBetween(3 * narrow, 3 * narrow + 3);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Åtgärd & mål <1>");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void writesTextThatXmlCannotHoldWithoutWhatCannotBeHeld() throws IOException {
        Document document = new Document(List.of(Paragraph.of(1, "A\u0001\uD800B\uFFFF")));

        byte[] written = write(document, DocxLayout.portrait("T\u0002"));

        assertThat(Reading.sketch(written, "plan.docx")).isEqualTo("AB");
    }

    private static byte[] write(Document document, DocxLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, layout, out);
        return out.toByteArray();
    }
}
