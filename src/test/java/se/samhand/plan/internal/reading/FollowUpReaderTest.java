package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            T1,T2 och VB                            | [T1, T2, VB] | []
            T1, T2, VB                              | [T1, T2, VB] | []
            T1/T2/VB                                | [T1, T2, VB] | []
            VB                                      | [VB]         | []
            T1-T2                                   | [T1, T2]     | []
            Tertialrapport 1 och 2                  | [T1, T2]     | []
            tertialrapport 2 och verksamhetsberättelse | [T2, VB]  | []
            Verksamhetsberättelsen                  | [VB]         | []
            Varje tertial                           | [T1, T2, VB] | []
            Årligen i VB                            | [VB]         | []
            Följs upp i T2 och VB                   | [T2, VB]     | []
            Tertialrapporter och verksamhetsberättelse | [T1, T2, VB] | []
            T1–VB                                   | [T1, T2, VB] | []
            T2 till VB                              | [T2, VB]     | []
            Inte i T1                               | []           | [Inte i T1]
            Varje tertial utom T1                   | [T2, VB]     | [utom T1]
            T1, T2 samt enkät till unga             | [T1, T2]     | [enkät till unga]
            VB, årlig brukarundersökning            | [VB]         | [årlig brukarundersökning]
            Enkät varje höst                        | []           | [Enkät varje höst]
            Årligen                                 | []           | [Årligen]
            Delårsrapport                           | []           | [Delårsrapport]
            """)
    void findsReportsAndKeepsOtherWords(String text, String points, String other) {
        FollowUpReader.FollowUp found = FollowUpReader.read(text);

        assertThat(found.points()).hasToString(points);
        assertThat(found.other()).hasToString(other);
    }
}
