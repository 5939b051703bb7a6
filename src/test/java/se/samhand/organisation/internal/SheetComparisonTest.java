package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.SheetChange.Kind;

class SheetComparisonTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final OrganisationTree tree = new OrganisationTree(
            List.of(
                    unit("board", UnitKind.BOARD, null),
                    unit("north", UnitKind.DISTRICT, "board"),
                    unit("care", UnitKind.DEPARTMENT, "north"),
                    unit("youth", UnitKind.UNIT, "care")),
            List.of());

    @Test
    void addsADepartmentBeforeTheUnitThatBelongsToItWhateverTheirOrder() {
        var changes = compare(
                row("", "Fältgruppen", "Enhet", "Avdelningen för unga", ""),
                row("avd-unga", "Avdelningen för unga", "Avdelning", "north", ""));

        assertThat(changes).extracting(SheetChange::kind).containsExactly(Kind.NEW, Kind.NEW);
        assertThat(tree.find("faltgruppen").orElseThrow().last().parent()).isEqualTo("avd-unga");
    }

    @Test
    void knowsAUnitByItsNameAndPlaceWhenItHasNoCode() {
        assertThat(compare(row("", "Youth", "enhet", "care", "")))
                .extracting(SheetChange::kind)
                .containsExactly(Kind.CHANGED);
        assertThat(compare(row("", "youth", "enhet", "north", "")))
                .extracting(SheetChange::kind)
                .containsExactly(Kind.NEW);
    }

    @Test
    void tellsNamesAndPlacesThatChangeFromWhatIsUntouched() {
        var changes =
                compare(row("care", "Omsorg", "Avdelning", "north", ""), row("youth", "youth", "Enhet", "north", ""));

        assertThat(changes.getFirst().renamedFrom()).isEqualTo("care");
        assertThat(changes.getFirst().movedTo()).isNull();
        assertThat(changes.getLast().movedTo()).isEqualTo("north");
        assertThat(compare(row("north", "north", "Stadsdelsförvaltning", "board", "")))
                .extracting(SheetChange::kind)
                .containsExactly(Kind.UNTOUCHED);
    }

    @Test
    void endsAUnitAfterItsLastDay() {
        assertThat(compare(row("youth", "youth", "Enhet", "care", "2027-06-30")))
                .extracting(SheetChange::kind)
                .containsExactly(Kind.ENDED);
        assertThat(tree.find("youth").orElseThrow().validTo()).isEqualTo("2027-06-30");
    }

    @Test
    void saysOfEachLineThatCannotBeDoneWhatIsWrong() {
        assertThat(compare(
                        row("", "", "Enhet", "north", ""),
                        row("", "A", "Grupp", "north", ""),
                        row("Å b", "A", "Enhet", "north", ""),
                        row("", "A", "Enhet", "ingenstans", ""),
                        row("care", "care", "Enhet", "north", ""),
                        row("youth", "youth", "Enhet", "care", "i vår"),
                        row("", "A", "Enhet", "north", "2027-06-30"),
                        row("", "A", "Enhet", "board", "")))
                .extracting(change -> Objects.requireNonNull(change.problem()).key())
                .containsExactly(
                        "organisation.sheet.problem.NAME",
                        "organisation.sheet.problem.KIND",
                        "organisation.sheet.problem.CODE",
                        "organisation.sheet.problem.PARENT",
                        "organisation.sheet.problem.OTHER_KIND",
                        "organisation.sheet.problem.LAST_DAY",
                        "organisation.sheet.problem.ENDED_AND_UNKNOWN",
                        "organisation.problem.WRONG_PLACE");
        assertThat(compare(
                        row("north", "north", "Stadsdelsförvaltning", "board", ""),
                        row("north", "Norr", "Stadsdelsförvaltning", "board", "")))
                .extracting(SheetChange::kind)
                .containsExactly(Kind.UNTOUCHED, Kind.WRONG);
        assertThat(tree.changed()).isEmpty();
    }

    private List<SheetChange> compare(SheetRow... rows) {
        var numbered = new ArrayList<SheetRow>();
        for (var row : rows) {
            numbered.add(new SheetRow(
                    numbered.size() + 2,
                    row.code(),
                    row.name(),
                    row.shortName(),
                    row.kind(),
                    row.parent(),
                    row.lastDay()));
        }
        return new SheetComparison(tree, NEW_YEAR, UUID::randomUUID).compare(numbered);
    }

    private static SheetRow row(String code, String name, String kind, String parent, String lastDay) {
        return new SheetRow(0, code, name, "", kind, parent, lastDay);
    }

    private static OrganisationUnit unit(String code, UnitKind kind, @Nullable String parent) {
        return new OrganisationUnit(
                code,
                new UUID(0, code.hashCode()),
                kind,
                List.of(),
                false,
                0,
                List.of(new UnitVersion(null, null, code, code, parent)));
    }
}
