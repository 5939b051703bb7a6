package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samhand.plan.internal.reading.StrategyWords.Kind;
import se.samhand.strategy.StrategyReference;

class AreaReadingTest {

    private final AreaReading areas =
            new AreaReading(new StrategyWords(StrategyReference.load().current()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Främjande, förebyggande och tidiga insatser             | SYS-1
            snabbare insatser                                       | SYS-2
            Snabba insatser i myndighetsutövning                    | SYS-2
            1.4 Samlad kompetens                                    | SYS-4
            Samlad kompentens                                       | SYS-4
            Lokala samverkansöverrenskommelser                      | SYS-5
            Inskrivningsdagen i förskola och skolnärvaro            | SKY-1
            Fritidsgårdar som skyddsfaktor                          | SKY-4
            Insatser som synliggör rådande könsnormer.              | VAL-1
            Samverkan mellan myndigheter och civilsamhällsaktörer.  | CIV-1
            SKY-5                                                   | SKY-5
            SKY5                                                    | SKY-5
            sys 3                                                   | SYS-3
            SYS‑4 Samlad kompetens                                  | SYS-4
            Samlad kompetens (SYS 4)                                | SYS-4
            Inskrivningsdagen                                       | SKY-1
            Tidig upptäckt & orosanmälan                            | SKY-3
            """)
    void knowsASubAreaInOtherWordsAndWithSlips(String text, String code) {
        assertThat(read(text)).containsExactly(code + "=" + text);
    }

    @Test
    void findsSeveralThatAreJoinedInOneSentence() {
        assertThat(
                        read(
                                "Främjande, förebyggande och tidiga insatser, samt snabbare insatser inom myndighetsutövningen"))
                .containsExactly(
                        "SYS-1=Främjande, förebyggande och tidiga insatser",
                        "SYS-2=snabbare insatser inom myndighetsutövningen");
    }

    @Test
    void findsSeveralThatAreJoinedByCommasAndOch() {
        assertThat(read("Samordnade insatser, samlad kompetens och lokala samverkansöverenskommelser"))
                .containsExactly(
                        "SYS-3=Samordnade insatser",
                        "SYS-4=samlad kompetens",
                        "SYS-5=lokala samverkansöverenskommelser");
    }

    @Test
    void findsSeveralWhoseLineBreakWasLost() {
        assertThat(read("Samordnade insatser Samlad kompetens"))
                .containsExactly("SYS-3=Samordnade insatser", "SYS-4=Samlad kompetens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SYS-1 och SYS-3  | SYS-1 | SYS-3
            SKY-4, SKY-5     | SKY-4 | SKY-5
            SYS-1/SYS-2      | SYS-1 | SYS-2
            VAL-1 / CIV-1    | VAL-1 | CIV-1
            SYS-1 SYS-2      | SYS-1 | SYS-2
            SYS1+SYS2        | SYS1  | SYS2
            SYS 1 samt SYS 2 | SYS 1 | SYS 2
            SYS-1–SYS-2      | SYS-1 | SYS-2
            """)
    void findsEachCodeHoweverTheyAreJoined(String text, String first, String second) {
        assertThat(read(text)).containsExactly(named(first), named(second));
    }

    private static String named(String written) {
        return written.replaceAll("(?<=\\p{L})[ -]?(?=\\d)", "-") + "=" + written;
    }

    @Test
    void findsCodesWithTheirNames() {
        assertThat(read("SYS-4 Samlad kompetens, SYS-3 Samordnade insatser"))
                .containsExactly("SYS-4=SYS-4 Samlad kompetens", "SYS-3=SYS-3 Samordnade insatser");
        assertThat(read("Samlad kompetens (SYS-4), Samordnade insatser (SYS-3)"))
                .containsExactly("SYS-4=Samlad kompetens (SYS-4)", "SYS-3=Samordnade insatser (SYS-3)");
    }

    @Test
    void takesAMixOfTwoNamesForAGuess() {
        List<AreaReading.Part> parts =
                areas.read(List.of("Samordnade insatser inom myndighetsutövningen"), Kind.SUB_AREA, null);

        assertThat(parts).noneMatch(AreaReading.Part::isCertain);
    }

    @Test
    void findsOneForEachParagraph() {
        assertThat(read("Fritidsgårdar som skyddsfaktor", "Skola och fritidsgård som trygga platser"))
                .containsExactly(
                        "SKY-4=Fritidsgårdar som skyddsfaktor", "SKY-5=Skola och fritidsgård som trygga platser");
    }

    @Test
    void joinsANameThatIsBrokenOverParagraphs() {
        assertThat(read("Främjande, förebyggande", "och tidiga insatser"))
                .containsExactly("SYS-1=Främjande, förebyggande och tidiga insatser");
    }

    @Test
    void leavesOutTheWordThatSaysWhatItIs() {
        assertThat(read("Delområde 3: Tidig upptäckt och orosanmälan"))
                .containsExactly("SKY-3=Tidig upptäckt och orosanmälan");
    }

    @Test
    void isNotMisledByAWordThatManyNamesShare() {
        assertThat(read("Kompetenshöjande insatser")).containsExactly("none=Kompetenshöjande insatser");
    }

    @Test
    void leavesWhatResemblesNothing() {
        assertThat(read("Utemiljö och belysning")).containsExactly("none=Utemiljö och belysning");
    }

    @Test
    void takesAWeakLikenessForAGuess() {
        List<AreaReading.Part> parts = areas.read(List.of("Gemensam kunskap"), Kind.SUB_AREA, null);

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().isCertain()).isFalse();
    }

    private List<String> read(String... paragraphs) {
        return areas.read(List.of(paragraphs), Kind.SUB_AREA, null).stream()
                .map(part -> {
                    StrategyWords.Match match = part.match();
                    return (match == null ? "none" : match.code()) + "=" + part.wording();
                })
                .toList();
    }
}
