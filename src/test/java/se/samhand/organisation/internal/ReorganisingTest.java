package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.organisation.ReorganisationOutline.Ending;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.organisation.internal.ReorganisationStep.Result;

class ReorganisingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 12, 31);
    private static final UUID ANY = new UUID(0, 1);

    private final OrganisationTree tree = new OrganisationTree(
            List.of(
                    unit("north-board", UnitKind.BOARD, null),
                    unit("south-board", UnitKind.BOARD, null),
                    unit("north", UnitKind.DISTRICT, "north-board"),
                    unit("south", UnitKind.DISTRICT, "south-board"),
                    unit("school", UnitKind.SPECIALIST, "south-board"),
                    unit("care", UnitKind.DEPARTMENT, "north")),
            List.of());

    private final ReorganisationStep boards =
            merge(List.of("north-board", "south-board"), new Result("board", "The board", "Board"));
    private final ReorganisationStep districts =
            merge(List.of("north", "south"), new Result("district", "The district", "District"));

    @Test
    void mergesBoardsAndThenTheirAdministrationsAsStockholmDid() {
        var reorganising = doing(boards, districts);

        assertThat(reorganising.doSteps()).isEmpty();

        var district = tree.find("district").orElseThrow();
        assertThat(district.last().parent()).isEqualTo("board");
        assertThat(district.validFrom()).isEqualTo(NEW_YEAR);
        assertThat(tree.find("north").orElseThrow().last().parent()).isEqualTo("north-board");
        assertThat(tree.find("school").orElseThrow().at(NEW_YEAR).orElseThrow().parent())
                .isEqualTo("board");
        assertThat(tree.find("care").orElseThrow().at(NEW_YEAR).orElseThrow().parent())
                .isEqualTo("district");
    }

    @Test
    void mergesIntoAUnitThatExistsAndKeepsItsName() {
        var reorganising = doing(new ReorganisationStep(Kind.ABSORB, List.of("north"), List.of(), "south"));

        assertThat(reorganising.doSteps()).isEmpty();

        assertThat(tree.find("north").orElseThrow().validTo()).isEqualTo(DAY_BEFORE);
        assertThat(tree.find("south").orElseThrow().versions()).hasSize(1);
        assertThat(tree.find("care").orElseThrow().at(NEW_YEAR).orElseThrow().parent())
                .isEqualTo("south");
        assertThat(reorganising.outline().ending())
                .containsExactly(new Ending("north", UnitKind.DISTRICT, "north", List.of("south")));
    }

    @Test
    void refusesToMergeIntoAnotherKindOrIntoWhatIsNotThere() {
        assertThat(doing(new ReorganisationStep(Kind.ABSORB, List.of("north"), List.of(), "school"))
                        .doSteps())
                .contains(new Reorganising.Problem(0, OrganisationProblem.DIFFERENT_KINDS));
        assertThat(doing(new ReorganisationStep(Kind.ABSORB, List.of("north"), List.of(), "nowhere"))
                        .doSteps())
                .contains(new Reorganising.Problem(0, OrganisationProblem.NO_SUCH_UNIT));
    }

    @Test
    void tellsWhatEndsAndWhoFollows() {
        var reorganising = doing(boards, districts);
        reorganising.doSteps();

        assertThat(reorganising.outline().ending())
                .contains(
                        new Ending("north", UnitKind.DISTRICT, "north", List.of("The district")),
                        new Ending("south-board", UnitKind.BOARD, "south-board", List.of("The board")))
                .hasSize(4);
    }

    @Test
    void tellsThatNobodyFollowsWhatIsEnded() {
        var reorganising = doing(new ReorganisationStep(Kind.END, List.of("north"), List.of(), null));
        reorganising.doSteps();

        assertThat(reorganising.outline().ending())
                .containsExactlyInAnyOrder(
                        new Ending("north", UnitKind.DISTRICT, "north", List.of()),
                        new Ending("care", UnitKind.DEPARTMENT, "care", List.of()));
    }

    @Test
    void movesWhatBelongedToASplitUnitToAnotherOfTheNewOnes() {
        var split = new ReorganisationStep(
                Kind.SPLIT,
                List.of("north"),
                List.of(new Result("east", "East", "East"), new Result("west", "West", "West")),
                null);
        var move = new ReorganisationStep(Kind.MOVE, List.of("care"), List.of(), "west");

        assertThat(doing(split, move).doSteps()).isEmpty();

        assertThat(tree.find("care").orElseThrow().at(NEW_YEAR).orElseThrow().parent())
                .isEqualTo("west");
        assertThat(tree.find("care").orElseThrow().at(DAY_BEFORE).orElseThrow().parent())
                .isEqualTo("north");
    }

    @Test
    void namesTheFirstStepThatCannotBeDone() {
        var rename =
                new ReorganisationStep(Kind.RENAME, List.of("care"), List.of(new Result("care", "Care", "Care")), null);
        var mixed = merge(List.of("north", "school"), new Result("mixed", "Mixed", "Mixed"));

        assertThat(doing(rename, mixed).doSteps())
                .contains(new Reorganising.Problem(1, OrganisationProblem.DIFFERENT_KINDS));
    }

    private Reorganising doing(ReorganisationStep... steps) {
        var reorganisation =
                new Reorganisation(ANY, "Two become one", NEW_YEAR, 0, Instant.EPOCH, ANY, null, null, List.of(steps));
        return new Reorganising(reorganisation, tree, UUID::randomUUID);
    }

    private static ReorganisationStep merge(List<String> units, Result into) {
        return new ReorganisationStep(Kind.MERGE, units, List.of(into), null);
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
