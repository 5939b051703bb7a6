package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.ScopeHierarchy.Scope;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.UnitKind;
import se.samhand.testing.DbTest;

/// Who reaches what: `north` has a department and a unit; `before` became `north` in 2024.
@DbTest
@Transactional
class OrganisationScopesDbTest {

    private static final LocalDate THEN = LocalDate.of(2024, 1, 1);

    @Autowired
    OrganisationScopes scopes;

    @Autowired
    Units units;

    @BeforeEach
    void buildADistrictThatFollowedAnother() {
        var tree = units.hold();
        add(tree, "north", UnitKind.DISTRICT, "sdn-sjovik", THEN);
        add(tree, "before", UnitKind.DISTRICT, "sdn-sjovik", null);
        add(tree, "before-care", UnitKind.DEPARTMENT, "before", null);
        add(tree, "before-closed", UnitKind.DEPARTMENT, "before", null);
        add(tree, "north-youth", UnitKind.UNIT, "before-care", THEN);
        assertThat(tree.end("before-closed", THEN.minusYears(1))).isEmpty();
        assertThat(tree.merge(List.of("before"), "north", THEN)).isEmpty();
        units.save(tree);
    }

    @Test
    void coversDepartmentsAndUnitsByARoleInTheAdministration() {
        assertThat(scopes.withAllBelow(new ScopeId("north"))).containsOnly(ids("north", "before-care", "north-youth"));
        assertThat(scopes.withAllAbove(new ScopeId("north-youth")))
                .containsOnly(ids("north-youth", "before-care", "north", "sdn-sjovik", "municipality"));
    }

    @Test
    void letsTheSuccessorReadWhatThePredecessorLeftAndTheDepartmentsThatEndedThere() {
        assertThat(scopes.readFrom(new ScopeId("north")))
                .containsOnly(ids("north", "before-care", "north-youth", "before", "before-closed"));
        assertThat(scopes.readersOf(new ScopeId("before-closed")))
                .containsOnly(ids("before-closed", "before", "north", "sdn-sjovik", "municipality"));
    }

    @Test
    void letsThePredecessorReadNothingOfTheSuccessor() {
        assertThat(scopes.readFrom(new ScopeId("before"))).containsOnly(ids("before", "before-closed"));
    }

    @Test
    void reachesEverythingFromTheMunicipality() {
        assertThat(scopes.withAllBelow(ScopeId.MUNICIPALITY)).contains(ids("municipality", "north-youth", "before"));
    }

    @Test
    void namesAScopeByWhatItLiesInAndTellsWhenItEnded() {
        assertThat(scopes.find(new ScopeId("north-youth")))
                .map(Scope::name)
                .contains("Name of north › Name of before-care › Name of north-youth");
        assertThat(scopes.find(new ScopeId("before"))).map(Scope::name).contains("Name of before (–2023-12-31)");
        assertThat(scopes.find(new ScopeId("sdn-sjovik"))).isEmpty();
        assertThat(scopes.scopes().getFirst().id()).isEqualTo(ScopeId.MUNICIPALITY);
    }

    private static void add(
            OrganisationTree tree, String code, UnitKind kind, String parent, @Nullable LocalDate from) {
        var version = new UnitVersion(from, null, "Name of " + code, code, parent);
        assertThat(tree.add(new OrganisationUnit(code, UUID.randomUUID(), kind, List.of(), false, 0, List.of(version))))
                .isEmpty();
    }

    private static ScopeId[] ids(String... codes) {
        return Stream.of(codes).map(ScopeId::new).toArray(ScopeId[]::new);
    }
}
