package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Period;

class PeriodReaderTest {

    private static final Period PLAN = Period.ofYears(2019, 2022);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-2022                  | 2019-01-01 | 2022-12-31
            2019 – 2022                | 2019-01-01 | 2022-12-31
            2019-01-01–2022-12-31      | 2019-01-01 | 2022-12-31
            2020-02-01 till 2020-06-30 | 2020-02-01 | 2020-06-30
            2020                       | 2020-01-01 | 2020-12-31
            2019/20                    | 2019-01-01 | 2020-12-31
            2019–22                    | 2019-01-01 | 2022-12-31
            2019, 2020 och 2021        | 2019-01-01 | 2021-12-31
            Kvartal 2 2020             | 2020-04-01 | 2020-06-30
            Q2 2020                    | 2020-04-01 | 2020-06-30
            Q1–Q2 2020                 | 2020-01-01 | 2020-06-30
            2020 Q3                    | 2020-07-01 | 2020-09-30
            Mars 2021                  | 2021-03-01 | 2021-03-31
            jan–juni 2020              | 2020-01-01 | 2020-06-30
            1 mars 2020                | 2020-03-01 | 2020-03-01
            Under 2021                 | 2021-01-01 | 2021-12-31
            Tertial 1 2021             | 2021-01-01 | 2021-04-30
            v. 10–12 2021              | 2021-03-08 | 2021-03-28
            2020-01--2021-06           | 2020-01-01 | 2021-06-30
            2019 ‒ 2021                | 2019-01-01 | 2021-12-31
            2020‑01‑01 — 2020‑06‑30    | 2020-01-01 | 2020-06-30
            """)
    void readsATimeThatIsSaidInFull(String text, String from, String to) {
        PeriodReader.Reading reading = PeriodReader.read(text, PLAN);

        assertThat(reading.period()).hasToString("Period[from=" + from + ", to=" + to + "]");
        assertThat(reading.isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Våren 2020           | 2020-01-01 | 2020-06-30
            VT 2020              | 2020-01-01 | 2020-06-30
            HT20                 | 2020-07-01 | 2020-12-31
            hösten 2019–våren 2020 | 2019-07-01 | 2020-06-30
            Löpande              | 2019-01-01 | 2022-12-31
            Årligen              | 2019-01-01 | 2022-12-31
            Klart dec 2021       | 2019-01-01 | 2021-12-31
            Senast 2020-06-30    | 2019-01-01 | 2020-06-30
            Från hösten 2020     | 2020-07-01 | 2022-12-31
            Start 2021           | 2021-01-01 | 2022-12-31
            2021 och framåt      | 2021-01-01 | 2022-12-31
            2020-                | 2020-01-01 | 2022-12-31
            19-22                | 2019-01-01 | 2022-12-31
            2020, om medel finns | 2020-01-01 | 2020-12-31
            2020 (paus juli)     | 2020-01-01 | 2020-12-31
            Läsåret 20/21        | 2020-07-01 | 2021-06-30
            läsåret 2020/2021    | 2020-07-01 | 2021-06-30
            maj -21              | 2021-05-01 | 2021-05-31
            tillsvidare          | 2019-01-01 | 2022-12-31
            2022-2019            | 2019-01-01 | 2022-12-31
            """)
    void readsOtherWordsAsAGuess(String text, String from, String to) {
        PeriodReader.Reading reading = PeriodReader.read(text, PLAN);

        assertThat(reading.period()).hasToString("Period[from=" + from + ", to=" + to + "]");
        assertThat(reading.isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Efter beslut", "När behov finns", "31 juni", "våren", "i god tid"})
    void understandsNothingElse(String text) {
        assertThat(PeriodReader.read(text, PLAN).period()).isNull();
    }

    @Test
    void placesASeasonInTheOnlyYearOfThePlan() {
        assertThat(PeriodReader.read("Hösten", Period.ofYears(2020, 2020)).period())
                .hasToString("Period[from=2020-07-01, to=2020-12-31]");
    }
}
