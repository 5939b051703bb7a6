package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.UnitKind;

class OrganisationTreeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 12, 31);

    private final OrganisationTree tree = new OrganisationTree(
            List.of(
                    unit("board", UnitKind.BOARD, null),
                    unit("north", UnitKind.DISTRICT, "board"),
                    unit("south", UnitKind.DISTRICT, "board"),
                    unit("care", UnitKind.DEPARTMENT, "north"),
                    unit("youth", UnitKind.UNIT, "care"),
                    unit("police", UnitKind.POLICE_DISTRICT, null)),
            List.of());

    @Test
    void keepsTheOldNameUntilTheDayBeforeTheNewOne() {
        assertThat(tree.rename("north", NEW_YEAR, "Nya norr", "Nya")).isEmpty();

        assertThat(versionOf("north", DAY_BEFORE).name()).isEqualTo("north");
        assertThat(versionOf("north", NEW_YEAR).name()).isEqualTo("Nya norr");
        assertThat(tree.changed()).extracting(OrganisationUnit::code).containsOnly("north");
    }

    @Test
    void putsANameRightThatWasGivenForTheSameDay() {
        tree.rename("north", NEW_YEAR, "Nya nor", "Nya");
        tree.rename("north", NEW_YEAR, "Nya norr", "Nya");

        assertThat(unitOf("north").versions()).hasSize(2);
        assertThat(versionOf("north", NEW_YEAR).name()).isEqualTo("Nya norr");
    }

    @Test
    void refusesAChangeBeforeOneThatIsWrittenDownAlready() {
        tree.rename("north", NEW_YEAR, "Nya norr", "Nya");

        assertThat(tree.rename("north", LocalDate.of(2026, 6, 1), "Annat", "Annat"))
                .contains(OrganisationProblem.DECIDED_LATER);
        assertThat(tree.end("north", LocalDate.of(2026, 6, 1))).contains(OrganisationProblem.DECIDED_LATER);
    }

    @Test
    void refusesANameThatAnotherOneHasInTheSamePlace() {
        assertThat(tree.rename("north", NEW_YEAR, "South", "South")).contains(OrganisationProblem.NAME_TAKEN);
        assertThat(unitOf("north").versions()).hasSize(1);
    }

    @Test
    void movesAUnitWithinTheOrderOfKinds() {
        assertThat(tree.move("care", NEW_YEAR, "south")).isEmpty();
        assertThat(versionOf("care", NEW_YEAR).parent()).isEqualTo("south");

        assertThat(tree.move("care", NEW_YEAR, "youth")).contains(OrganisationProblem.WRONG_PLACE);
        assertThat(tree.move("north", NEW_YEAR, "police")).contains(OrganisationProblem.WRONG_PLACE);
        assertThat(tree.move("care", NEW_YEAR, null)).contains(OrganisationProblem.WRONG_PLACE);
    }

    @Test
    void refusesAPlaceInSomethingThatEnds() {
        tree.end("south", DAY_BEFORE);

        assertThat(tree.move("care", NEW_YEAR.minusMonths(2), "south")).contains(OrganisationProblem.PLACE_NOT_THERE);
    }

    @Test
    void endsWhatBelongsToAUnitWithIt() {
        assertThat(tree.end("north", DAY_BEFORE)).isEmpty();

        assertThat(List.of("north", "care", "youth"))
                .allSatisfy(code -> assertThat(unitOf(code).validTo()).isEqualTo(DAY_BEFORE));
        assertThat(tree.end("north", NEW_YEAR)).contains(OrganisationProblem.NOT_THERE_THEN);
    }

    @Test
    void mergesTwoIntoANewOneThatTakesOverWhatBelongedToThem() {
        assertThat(tree.add(unit("whole", UnitKind.DISTRICT, "board", NEW_YEAR)))
                .isEmpty();

        assertThat(tree.merge(List.of("north", "south"), "whole", NEW_YEAR)).isEmpty();

        assertThat(unitOf("north").validTo()).isEqualTo(DAY_BEFORE);
        assertThat(versionOf("care", DAY_BEFORE).parent()).isEqualTo("north");
        assertThat(versionOf("care", NEW_YEAR).parent()).isEqualTo("whole");
        assertThat(versionOf("youth", NEW_YEAR).parent()).isEqualTo("care");
        assertThat(tree.addedSuccessions())
                .containsExactly(
                        new Succession("north", "whole", NEW_YEAR, SuccessionKind.MERGED),
                        new Succession("south", "whole", NEW_YEAR, SuccessionKind.MERGED));
    }

    @Test
    void mergesOneIntoAnotherThatStays() {
        assertThat(tree.merge(List.of("north", "south"), "south", NEW_YEAR)).isEmpty();

        assertThat(unitOf("south").validTo()).isNull();
        assertThat(tree.addedSuccessions())
                .containsExactly(new Succession("north", "south", NEW_YEAR, SuccessionKind.MERGED));
    }

    @Test
    void endsWhatWasMovedOnTheDayAfterItsLast() {
        tree.add(unit("other-board", UnitKind.BOARD, null));
        tree.move("north", NEW_YEAR, "other-board");

        assertThat(tree.end("north", DAY_BEFORE)).isEmpty();

        assertThat(unitOf("north").versions()).hasSize(1);
        assertThat(unitOf("north").last().parent()).isEqualTo("board");
    }

    @Test
    void splitsOneIntoSeveralAndLetsTheFirstTakeOver() {
        tree.add(unit("north-east", UnitKind.DISTRICT, "board", NEW_YEAR));
        tree.add(unit("north-west", UnitKind.DISTRICT, "board", NEW_YEAR));

        assertThat(tree.split("north", List.of("north-east", "north-west"), NEW_YEAR))
                .isEmpty();

        assertThat(versionOf("care", NEW_YEAR).parent()).isEqualTo("north-east");
        assertThat(tree.addedSuccessions()).extracting(Succession::kind).containsOnly(SuccessionKind.SPLIT);
        assertThat(tree.addedSuccessions()).hasSize(2);
    }

    private OrganisationUnit unitOf(String code) {
        return tree.find(code).orElseThrow();
    }

    private UnitVersion versionOf(String code, LocalDate day) {
        return unitOf(code).at(day).orElseThrow();
    }

    private static OrganisationUnit unit(String code, UnitKind kind, @Nullable String parent) {
        return unit(code, kind, parent, null);
    }

    private static OrganisationUnit unit(
            String code, UnitKind kind, @Nullable String parent, @Nullable LocalDate from) {
        return new OrganisationUnit(
                code,
                new UUID(0, code.hashCode()),
                kind,
                List.of(),
                false,
                0,
                List.of(new UnitVersion(from, null, code, code, parent)));
    }
}
