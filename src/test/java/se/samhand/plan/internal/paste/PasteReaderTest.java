package se.samhand.plan.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StrategyReference;

class PasteReaderTest {

    private static final PasteReader READER = new PasteReader(new PlanReader());

    private static final String TABBED = """
            Område\tMål och nytta\tMetoder och arbetssätt\tAnsvarig\tTidsplan\tUppföljning
            Samordnade insatser\tFler får hjälp i tid.\tEtt gemensamt möte varje vecka.\tEnhetschef\t2020\tT1
            """;

    @Test
    void readsRowsCopiedFromASpreadsheet() {
        ReadPlan.Row row = found(TABBED).rows().getFirst();

        assertThat(row.subAreas()).extracting(ReadPlan.SubArea::code).containsExactly("SYS-3");
        assertThat(row.goals()).extracting(ReadPlan.Goal::text).containsExactly("Fler får hjälp i tid.");
        assertThat(row.activities()).singleElement().satisfies(activity -> {
            assertThat(activity.text()).isEqualTo("Ett gemensamt möte varje vecka.");
            assertThat(activity.responsible()).containsExactly("Enhetschef");
            assertThat(activity.followUp()).containsExactly("T1");
        });
    }

    @Test
    void readsRowsWithoutTheirHeadingByTheColumnsOfTheTemplate() {
        PastedTable table = found(TABBED.substring(TABBED.indexOf('\n') + 1));

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.activities())
                        .extracting(ReadPlan.Activity::text)
                        .containsExactly("Ett gemensamt möte varje vecka."));
    }

    @Test
    void readsATableCopiedFromWordAndNothingThatRuns() {
        PastedTable table = found("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head>
                <body><script>alert('hej')</script><table class="MsoTable" style="mso-table: 1">
                <tr><td>Område</td><td>Mål och nytta</td><td>Metoder och arbetssätt</td><td>Ansvarig</td></tr>
                <tr><td rowspan="2"><p class="MsoNormal">Samordnade insatser</p></td><td rowspan="2">Ett mål.</td>
                <td onclick="x()">Första insatsen.<img src="x" onerror="alert(1)"></td><td>Enhetschef</td></tr>
                <tr><td>Andra insatsen.</td><td>Rektor</td></tr>
                </table></body></html>
                """);

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.activities())
                        .extracting(ReadPlan.Activity::text)
                        .containsExactly("Första insatsen.", "Andra insatsen."));
        assertThat(table.toString()).doesNotContain("alert", "onclick", "Mso", "color: red");
    }

    @Test
    void understandsTimesByThePeriodOfThePlan() {
        PastedTable table = found(TABBED.replace("2020", "Hela perioden"));

        assertThat(table.rows().getFirst().activities().getFirst().period()).isEqualTo(Period.ofYears(2019, 2022));
    }

    @Test
    void keepsWhatItDoesNotUnderstand() {
        PastedTable table = found(TABBED.replace("Samordnade insatser", "Något om båtar"));

        assertThat(table.rows().getFirst().subAreas())
                .extracting(ReadPlan.SubArea::wording)
                .containsExactly("Något om båtar");
        assertThat(table.uncertainIn(table.rows().getFirst())).isNotEmpty();
    }

    @Test
    void saysWhyNothingCouldBeRead() {
        assertThat(read("   \n ")).isInstanceOf(PasteReader.Outcome.IsEmpty.class);
        assertThat(read("")).isInstanceOf(PasteReader.Outcome.IsEmpty.class);
        assertThat(read("Bara en mening.")).isInstanceOf(PasteReader.Outcome.HasNoTable.class);
        assertThat(read("a\tb\nc\td")).isInstanceOf(PasteReader.Outcome.HasNoTable.class);
        assertThat(read("å".repeat(PasteReader.LONGEST + 1))).isInstanceOf(PasteReader.Outcome.IsTooLong.class);
        assertThat(read("<div>".repeat(60_000))).isNotInstanceOf(PasteReader.Outcome.Found.class);
    }

    private static PastedTable found(String text) {
        return ((PasteReader.Outcome.Found) read(text)).table();
    }

    private static PasteReader.Outcome read(String text) {
        return READER.read(
                text,
                Period.ofYears(2019, 2022),
                StrategyReference.load().current().template(),
                new KnownWordings(List.of()));
    }
}
