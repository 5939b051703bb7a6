package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Headings of files without a structure tree are told by their letters.
class PdfHeadingTest {

    private static final String BOLD = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>";

    @Test
    void takesShortBoldLinesForHeadingsBelowLargerOnes() {
        PdfFiles file = page();
        bold(file, 18, 80, "Plan för unga");
        bold(file, 10, 110, "Idrottskväll");
        file.text(50, 124, "Hallen är öppen för alla som går i årskurs fem till nio.");
        bold(file, 10, 150, "Nattvandring");
        file.text(50, 164, "Vuxna går tillsammans på fredagar.");

        assertThat(sketch(file)).isEqualTo("""
                #1 Plan för unga
                #2 Idrottskväll
                Hallen är öppen för alla som går i årskurs fem till nio.
                #2 Nattvandring
                Vuxna går tillsammans på fredagar.""");
    }

    @Test
    void takesWhatAlwaysStandsAboveAnotherHeadingForItsGroup() {
        PdfFiles file = page();
        bold(file, 14, 60, "Insatser");
        file.text(50, 74, "Vi har samlat det som görs för barn.");
        bold(file, 12, 100, "Social prevention");
        bold(file, 14, 125, "Läxkafé");
        file.text(50, 139, "Två föreningar hjälper till med läxor.");
        bold(file, 12, 170, "Situationell prevention");
        bold(file, 14, 195, "Belysning");
        file.text(50, 209, "Alla armaturer i tunneln byts.");

        assertThat(sketch(file)).isEqualTo("""
                #1 Insatser
                Vi har samlat det som görs för barn.
                #2 Social prevention
                #3 Läxkafé
                Två föreningar hjälper till med läxor.
                #2 Situationell prevention
                #3 Belysning
                Alla armaturer i tunneln byts.""");
    }

    @Test
    void endsAParagraphWithTheWidestLineWhereNoLineGoesOn() {
        PdfFiles file = page().text(50, 100, "Ansvarig: Samordnare och kommunpolis")
                .text(50, 112, "Tid: 2026")
                .text(50, 124, "Uppföljning: T1");

        assertThat(sketch(file)).isEqualTo("Ansvarig: Samordnare och kommunpolis\nTid: 2026\nUppföljning: T1");
    }

    @Test
    void keepsTheFooterOfAFileOfOnePageOutOfTheLastParagraph() {
        PdfFiles file = page().text(50, 100, "Alla armaturer i tunneln byts.").text(50, 800, "Ekdalen  1 (1)");

        assertThat(sketch(file)).isEqualTo("Ekdalen 1 (1)\nAlla armaturer i tunneln byts.");
    }

    private static PdfFiles page() {
        PdfFiles file = new PdfFiles();
        int bold = file.object(BOLD);
        return file.page("/Resources<</Font<</F1 3 0 R/F2 " + bold + " 0 R>>>>");
    }

    private static void bold(PdfFiles file, int size, float y, String text) {
        file.raw("BT /F2 " + size + " Tf 1 0 0 1 50 " + (PdfFiles.HEIGHT - y) + " Tm (" + text + ") Tj ET");
    }

    private static String sketch(PdfFiles file) {
        return Sketch.of(Reading.document(file.bytes(), "plan.pdf"));
    }
}
