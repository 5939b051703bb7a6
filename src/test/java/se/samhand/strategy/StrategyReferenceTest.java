package se.samhand.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;
import se.samhand.strategy.PlanTemplate.Column;
import se.samhand.strategy.PlanTemplate.ColumnKind;

class StrategyReferenceTest {

    private final StrategyVersion strategy = StrategyReference.load().current();

    @Test
    void knowsFourStartingPointsWithTwelveSubAreas() {
        assertThat(strategy.startingPoints())
                .extracting(StartingPoint::code)
                .containsExactly("SYS", "SKY", "VAL", "CIV");
        assertThat(strategy.subAreas())
                .extracting(SubArea::code)
                .containsExactly(
                        "SYS-1", "SYS-2", "SYS-3", "SYS-4", "SYS-5", "SKY-1", "SKY-2", "SKY-3", "SKY-4", "SKY-5",
                        "VAL-1", "CIV-1");
        assertThat(strategy.subAreas())
                .extracting(SubArea::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void runsFrom2019To2022() {
        assertThat(strategy.period()).isEqualTo(Period.ofYears(2019, 2022));
    }

    @Test
    void prefixesEachSubAreaWithTheCodeOfItsStartingPoint() {
        for (var point : strategy.startingPoints()) {
            assertThat(point.subAreas())
                    .allSatisfy(area -> assertThat(area.code()).startsWith(point.code() + "-"));
        }
    }

    @Test
    void displaysTheNameItselfWithNothingButSoftHyphensAdded() {
        assertThat(strategy.subAreas())
                .allSatisfy(area ->
                        assertThat(area.displayName().replace("\u00ad", "")).isEqualTo(area.name()));
        assertThat(strategy.startingPoints())
                .allSatisfy(point ->
                        assertThat(point.displayName().replace("\u00ad", "")).isEqualTo(point.name()));
        assertThat(Stream.of(strategy.template().columns(), strategy.template().localColumns())
                        .flatMap(List::stream))
                .allSatisfy(column ->
                        assertThat(column.displayName().replace("\u00ad", "")).isEqualTo(column.name()));
    }

    @Test
    void usesEachWordingForOneSubAreaOnly() {
        var owners = new HashMap<String, String>();

        for (var area : strategy.subAreas()) {
            for (var wording : Stream.concat(Stream.of(area.name()), area.otherWordings().stream())
                    .toList()) {
                var other = owners.put(wording.toLowerCase(Locale.ROOT), area.code());
                assertThat(other)
                        .as("\"%s\" stands at %s and at %s: keep one", wording, other, area.code())
                        .isNull();
            }
        }
    }

    @Test
    void knowsTheWordingsThatAdministrationsAreKnownToUse() {
        assertThat(strategy.subArea("SKY-1").orElseThrow().otherWordings())
                .contains("Inskrivningsdagen i förskola och skolnärvaro");
        assertThat(strategy.subArea("SYS-2").orElseThrow().otherWordings())
                .contains("Snabbare insatser inom myndighetsutövningen");
        assertThat(strategy.subArea("VAL-1").orElseThrow().otherWordings())
                .contains("Insatser som synliggör rådande könsnormer");
        assertThat(strategy.subArea("CIV-1").orElseThrow().otherWordings())
                .contains("Samverkan mellan myndigheter och civilsamhällsaktörer");
    }

    @Test
    void hasTheSevenColumnsOfTheCentralTemplateInOrder() {
        assertThat(strategy.template().columns())
                .extracting(Column::name)
                .containsExactly(
                        "Prioriterad utgångspunkt",
                        "Område",
                        "Mål och nytta",
                        "Metoder och arbetssätt",
                        "Ansvarig",
                        "Tidsplan",
                        "Uppföljning");
        assertThat(strategy.template().localColumns())
                .extracting(Column::kind)
                .containsExactly(ColumnKind.PERFORMED_BY);
    }
}
