package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

class PassagesTest {

    @Test
    void takesEachParagraphAsAPassageAndNotEachSentence() {
        assertThat(passages("Fler tar del. Ingen står utanför.", "Tryggare skolor."))
                .containsExactly("Fler tar del. Ingen står utanför.", "Tryggare skolor.");
    }

    @Test
    void takesEachLineThatBeginsAnew() {
        assertThat(passages("Ökad trygghet\nMinskad oro")).containsExactly("Ökad trygghet", "Minskad oro");
    }

    @Test
    void joinsALineThatGoesOn() {
        assertThat(passages("Ökad trygghet i\nstadsdelen", "Möten med\nFryshuset"))
                .containsExactly("Ökad trygghet i stadsdelen", "Möten med Fryshuset");
    }

    @Test
    void undoesHyphensAtTheEndOfALine() {
        assertThat(passages("Hembesöks-\nprogram för barn- och\nungdomar"))
                .containsExactly("Hembesöksprogram för barn- och ungdomar");
    }

    @Test
    void leavesOutBullets() {
        assertThat(passages("- öka samverkan", "• utbilda personal", "– möta unga"))
                .containsExactly("öka samverkan", "utbilda personal", "möta unga");
    }

    @Test
    void tellsBulletsInOneLineApart() {
        assertThat(passages("• Möten • Utbildning")).containsExactly("Möten", "Utbildning");
    }

    @Test
    void keepsAListWithTheLineThatIntroducesIt() {
        assertThat(passages("Stärka samarbetet genom:", "- möten", "- utbildning"))
                .containsExactly("Stärka samarbetet genom:\n– möten\n– utbildning");
    }

    @Test
    void keepsBulletsInSmallLettersWithTheOneAbove() {
        assertThat(passages("• Trygghetsvandringar", "– en på våren", "– en på hösten", "• Föräldramöten"))
                .containsExactly("Trygghetsvandringar\n– en på våren\n– en på hösten", "Föräldramöten");
    }

    @Test
    void takesBulletsApartWhenOnlyTheFirstBeginsWithACapital() {
        assertThat(passages("• Möten", "• utbildning")).containsExactly("Möten", "utbildning");
    }

    @Test
    void takesATableInACellAsOnePassage() {
        Table table = new Table(
                2,
                2,
                2,
                0,
                List.of(cell(1, 1, "Moment"), cell(1, 2, "Datum"), cell(2, 1, "Kartläggning"), cell(2, 2, "Mars")));

        assertThat(Passages.of(new Cell(1, 1, 1, 1, List.of(Paragraph.of(1, "Arbetsgång"), table))))
                .extracting(Passages.Passage::text)
                .containsExactly("Arbetsgång", "Moment – Datum\nKartläggning – Mars");
    }

    @Test
    void takesTheParagraphsOfATableThatOnlySetsThemOut() {
        Table table = new Table(2, 2, 1, 0, List.of(cell(1, 1, "Möten"), cell(2, 1, "Utbildning")));

        assertThat(Passages.of(new Cell(1, 1, 1, 1, List.of(table))))
                .extracting(Passages.Passage::text)
                .containsExactly("Möten", "Utbildning");
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(row, column, 1, 1, List.of(Paragraph.of(1, text)));
    }

    private static List<String> passages(String... paragraphs) {
        List<Block> content = new ArrayList<>();
        for (String paragraph : paragraphs) {
            content.add(Paragraph.of(content.size() + 1, paragraph));
        }
        return Passages.of(new Cell(1, 1, 1, 1, content)).stream()
                .map(Passages.Passage::text)
                .toList();
    }
}
