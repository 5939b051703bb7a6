package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Programs that set no hyphens cut words that are wider than their column.
class PdfBrokenWordTest {

    private static final float LEFT = 50;
    private static final float INSET = 5;

    /// `Trygghets` in Helvetica of ten points.
    private static final float WIDTH = 44.46f;

    private static final String[] WITH_SPACES = {"Vi ses ", "ofta i ", "parken ", "och på ", "torget."};

    @Test
    void joinsWhatIsCutWhereASpaceWouldHaveBeenWritten() {
        PdfFiles file = columns(4, WITH_SPACES, "Trygghets", "kvällar");

        assertThat(cell(file, 2)).isEqualTo("Trygghetskvällar");
    }

    @Test
    void keepsWordsApartThatFillTheirColumnInAFileThatCutsNone() {
        PdfFiles file = columns(1, WITH_SPACES, "Skolornas", "program");

        assertThat(cell(file, 2)).isEqualTo("Skolornas program");
    }

    @Test
    void joinsWhatNoSwedishWordEndsOrBeginsWith() {
        PdfFiles file = columns(1, WITH_SPACES, "Förenings", "shuset");

        assertThat(cell(file, 2)).isEqualTo("Föreningsshuset");
    }

    @Test
    void joinsWithoutRoomWhereTheFileWritesAllSpaces() {
        String[] full = {"Trygghets ", "programmet ", "Trygghets ", "programmet ", "Trygghets ", "bussar."};
        PdfFiles file = columns(0.4f, full, "Samordna", "de insatser");

        assertThat(cell(file, 2)).isEqualTo("Samordnade insatser");
        assertThat(cell(columns(0.4f, full, "Trygghets", "boende"), 2)).isEqualTo("Trygghetsboende");
    }

    @Test
    void saysWhereNobodyCanKnow() {
        PdfFiles file = columns(3.2f, WITH_SPACES, "Grannsam", "verkan");
        cut(file, 500);

        Paragraph paragraph = paragraph(file, 2);

        assertThat(paragraph.text()).isEqualTo("Grannsamverkan");
        assertThat(paragraph.isGuessed()).isTrue();
    }

    @Test
    void doesNotTakeTheEndOfASentenceForSureInAFullLine() {
        PdfFiles file = columns(
                4.5f, new String[] {"Alla får tid.", "Ledare alla. De", "kan mycket"}, "Vi ses alla.", "Ny kurs");

        assertThat(paragraph(file, 2).isGuessed()).isTrue();
    }

    @Test
    void takesSentencesApartThatStandBesideAsManyNames() {
        PdfFiles file = new PdfFiles()
                .page()
                .grid(new float[] {50, 122, 186}, new float[] {100, 170, 200})
                .text(55, 114, "En kväll ingår.")
                .text(55, 126, "Föräldrar går.")
                .text(127, 114, "Tränarledare")
                .text(127, 126, "Rektorn alla")
                .text(55, 182, "Kommer. Alla")
                .text(55, 194, "dit. Alla vet");

        List<Paragraph> paragraphs =
                document(file).tables().getFirst().at(1, 1).orElseThrow().paragraphs();

        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("En kväll ingår.", "Föräldrar går.");
        assertThat(paragraphs).allMatch(Paragraph::isGuessed);
    }

    @Test
    void putsANumberThatWasLeftAloneBeforeItsText() {
        PdfFiles file = new PdfFiles()
                .page()
                .grid(new float[] {50, 110, 300}, new float[] {100, 170})
                .text(55, 114, "1.")
                .text(55, 126, "Medarbetare")
                .text(55, 138, "vet mer.")
                .text(115, 114, "Metoddag");

        assertThat(cell(file, 1)).isEqualTo("1. Medarbetare vet mer.");
    }

    /// Two columns, the second with a word in two lines.
    ///
    /// @param room left on a line that holds *Trygghets*
    private static PdfFiles columns(float room, String[] first, String above, String below) {
        float width = 2 * INSET + WIDTH + room;
        float middle = LEFT + Math.max(width, 80);
        PdfFiles file = new PdfFiles().page().grid(new float[] {LEFT, middle, middle + width}, new float[] {100, 200});
        for (int i = 0; i < first.length; i++) {
            file.text(LEFT + INSET, 114 + 12 * i, first[i]);
        }
        return file.text(middle + INSET, 114, above).text(middle + INSET, 126, below);
    }

    private static String cell(PdfFiles file, int column) {
        return document(file).tables().getFirst().at(1, column).orElseThrow().text();
    }

    private static Paragraph paragraph(PdfFiles file, int column) {
        return document(file)
                .tables()
                .getFirst()
                .at(1, column)
                .orElseThrow()
                .paragraphs()
                .getFirst();
    }

    /// Adds a table in which words are cut for sure, so that the file is known to cut words.
    private static void cut(PdfFiles file, float top) {
        file.grid(new float[] {50, 105, 160}, new float[] {top, top + 50})
                .text(55, top + 14, "socialsek")
                .text(55, top + 26, "shus")
                .text(110, top + 14, "A");
    }

    private static Document document(PdfFiles file) {
        return Reading.document(file.bytes(), "plan.pdf");
    }
}
