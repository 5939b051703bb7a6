package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final String BEFORE = "Ett möte hålls varje månad.\n\nKuratorn leder mötet.";

    @Test
    void takesWhatEachOfThemChanged() {
        assertThat(merged(
                        "Ett möte hålls varje vecka.\n\nKuratorn leder mötet.",
                        "Ett möte hålls varje månad.\n\nRektorn leder mötet."))
                .isEqualTo("Ett möte hålls varje vecka.\n\nRektorn leder mötet.");
        assertThat(merged(BEFORE + " Alla kommer.", "Minst " + BEFORE)).isEqualTo("Minst " + BEFORE + " Alla kommer.");
    }

    @Test
    void leavesOutWhatEitherTookAway() {
        assertThat(merged("Ett möte hålls varje månad.", "Möte hålls varje månad.\n\nKuratorn leder mötet."))
                .isEqualTo("Möte hålls varje månad.");
    }

    @Test
    void letsBothStandWhereBothChangedTheSameWords() {
        List<TextMerge.Piece> pieces = TextMerge.of("Öppet två kvällar.", "Öppet tre kvällar.", "Öppet fyra kvällar.");

        assertThat(pieces)
                .containsExactly(
                        new TextMerge.Piece(TextMerge.By.NOBODY, "Öppet ", "Öppet ", "Öppet "),
                        new TextMerge.Piece(TextMerge.By.BOTH, "två ", "tre ", "fyra "),
                        new TextMerge.Piece(TextMerge.By.NOBODY, "kvällar.", "kvällar.", "kvällar."));
        assertThat(TextMerge.proposed(pieces)).isEqualTo("Öppet tre fyra kvällar.");
    }

    @Test
    void takesWhatBothMadeAlikeOnce() {
        assertThat(merged("Ett möte hålls varje vecka.", "Ett möte hålls varje vecka."))
                .isEqualTo("Ett möte hålls varje vecka.");
    }

    @Test
    void losesNoWordThatEitherPutIn() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String before = text(random, 12);
            String theirs = changed(before, random, "dem");
            String mine = changed(before, random, "jag");

            assertThat(TextMerge.proposed(TextMerge.of(before, theirs, mine)))
                    .as("seed %d: %s | %s | %s", seed, before, theirs, mine)
                    .contains(put(theirs, "dem"))
                    .contains(put(mine, "jag"));
            assertThat(TextMerge.proposed(TextMerge.of(before, theirs, before))).isEqualTo(theirs);
            assertThat(TextMerge.proposed(TextMerge.of(before, before, mine))).isEqualTo(mine);
        }
    }

    @Test
    void bringsThirtyThousandCharactersTogether() {
        String before = text(new Random(1), 6000);
        assertThat(merged(before, "Först " + before, before + " sist")).isEqualTo("Först " + before + " sist");
    }

    private static String merged(String theirs, String mine) {
        return merged(BEFORE, theirs, mine);
    }

    private static String merged(String before, String theirs, String mine) {
        return TextMerge.proposed(TextMerge.of(before, theirs, mine));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(word ->
                        List.of("möte", "varje", "vecka", "skola", "kväll").get(random.nextInt(5)))
                .collect(Collectors.joining(" "));
    }

    private static String changed(String text, Random random, String mark) {
        String[] words = text.split(" ");
        words[random.nextInt(words.length)] = mark + random.nextInt(100);
        int gone = random.nextInt(words.length);
        if (!words[gone].startsWith(mark)) {
            words[gone] = "";
        }
        return String.join(" ", words).replaceAll(" +", " ").strip();
    }

    private static List<String> put(String text, String mark) {
        return List.of(text.split(" ")).stream()
                .filter(word -> word.startsWith(mark))
                .toList();
    }
}
