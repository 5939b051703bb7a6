package se.samhand.strategy.internal.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.StaleVersion;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.SteeringGoals;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;
import se.samhand.strategy.internal.steering.SteeringListQuery.Choice;
import se.samhand.strategy.internal.steering.SteeringListQuery.Item;
import se.samhand.strategy.internal.steering.SteeringListQuery.Sort;
import se.samhand.strategy.internal.steering.SteeringReference.Edition;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class SteeringDbTest {

    private static final Actor STRATEGIST = Actor.everywhere(
            new UUID(0, 7), "Stina Exempel", Set.of(SteeringPermissions.READ, SteeringPermissions.WRITE));
    private static final Actor READER =
            Actor.everywhere(new UUID(0, 8), "Rut Exempel", Set.of(SteeringPermissions.READ));
    private static final String AGENDA = "agenda-2030";

    @Autowired
    SteeringDocuments documents;

    @Autowired
    SteeringEditions editions;

    @Autowired
    SteeringListQuery list;

    @Autowired
    SteeringGoals goals;

    @Autowired
    RegisterSteeringDocument register;

    @Autowired
    EditSteeringDocument edit;

    @Autowired
    EndSteeringDocument end;

    @Autowired
    RemoveSteeringDocument remove;

    @Autowired
    ChangeGoals changeGoals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdsTheReferenceDocumentsFromTheStart() {
        assertThat(documents.get(AGENDA).goals()).hasSize(17);
        assertThat(documents.get("trygghetsprogram-2026-2029").details().diaryNumber())
                .isEqualTo("KS 2025/114-1.2.1");
    }

    @Test
    void registersADocumentAndReadsBackAllThatWasWritten() {
        var code = saved(register.register(full("Program för ungas trygghet"), STRATEGIST));

        var found = documents.get(code);

        assertThat(found.details())
                .usingRecursiveComparison()
                .ignoringFields("decidedByUnit")
                .isEqualTo(full("Program för ungas trygghet"));
        assertThat(found.details().decidedByUnit()).isEqualTo("namnd-social");
        assertThat(found.goals()).isEmpty();
    }

    @Test
    void registersADocumentOfWhichOnlyTheTitleIsKnown() {
        var code = saved(register.register(titled("Bara en titel"), STRATEGIST));

        assertThat(documents.get(code).details()).isEqualTo(titled("Bara en titel"));
    }

    @Test
    void refusesTheSameTitleWithTheSameFirstDay() {
        var code = saved(register.register(titled("Samma"), STRATEGIST));

        assertThat(register.register(titled("SAMMA"), STRATEGIST)).isEqualTo(new SteeringOutcome.IsThereAlready(code));
        assertThat(register.register(beginning("Samma", LocalDate.of(2027, 1, 1)), STRATEGIST))
                .isInstanceOf(SteeringOutcome.Saved.class);
    }

    @Test
    void refusesAnOwnerThatDoesNotExist() {
        assertThat(register.register(ownedBy("sdf-atlantis"), STRATEGIST))
                .isEqualTo(new SteeringOutcome.HasNoSuchOwner());
    }

    @Test
    void leavesTheRegisterToThoseWhoMayWriteInIt() {
        assertThatThrownBy(() -> register.register(titled("Nej"), READER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> remove.remove(AGENDA, 0, READER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> changeGoals.change(AGENDA, 0, new GoalChange.Removed("agenda-2030-1"), READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesToSaveOverWhatSomebodyElseSaved() {
        var code = saved(register.register(titled("Två samtidigt"), STRATEGIST));
        edit.edit(code, 0, titled("Två samtidigt, först"), STRATEGIST);

        assertThatThrownBy(() -> edit.edit(code, 0, titled("Två samtidigt, sist"), STRATEGIST))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void endsADocumentButNotBeforeItBegins() {
        var code = saved(register.register(beginning("Slutar", LocalDate.of(2026, 1, 1)), STRATEGIST));

        assertThat(end.end(code, 0, LocalDate.of(2025, 12, 31), STRATEGIST))
                .isEqualTo(new EndSteeringDocument.Outcome.EndsBeforeItBegins(LocalDate.of(2026, 1, 1)));
        assertThat(end.end(code, 0, LocalDate.of(2026, 6, 30), STRATEGIST))
                .isEqualTo(new EndSteeringDocument.Outcome.Ended());
        assertThat(documents.get(code).details().validTo()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void addsRevisesMovesAndRemovesGoals() {
        var code = saved(register.register(titled("Med mål"), STRATEGIST));
        changeGoals.change(code, 0, new GoalChange.Added("1", "Ett", "One"), STRATEGIST);
        changeGoals.change(code, 1, new GoalChange.Added(null, "Två", null), STRATEGIST);
        changeGoals.change(code, 2, new GoalChange.Moved("med-mal-2", -1), STRATEGIST);
        changeGoals.change(code, 3, new GoalChange.Revised("med-mal-1", "1a", "Ett igen", null), STRATEGIST);

        assertThat(documents.get(code).goals())
                .containsExactly(
                        new Goal("med-mal-2", null, "Två", null), new Goal("med-mal-1", "1a", "Ett igen", null));

        changeGoals.change(code, 4, new GoalChange.Removed("med-mal-2"), STRATEGIST);
        assertThat(documents.get(code).goals()).hasSize(1);
        assertThatThrownBy(() -> changeGoals.change(code, 5, new GoalChange.Removed("med-mal-2"), STRATEGIST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void removesADocumentThatNothingCountsTowardsWithItsGoals() {
        assertThat(remove.remove("budget-2027", 0, STRATEGIST)).isEqualTo(new RemoveSteeringDocument.Outcome.Removed());

        assertThatThrownBy(() -> documents.get("budget-2027")).isInstanceOf(NotFound.class);
        assertThat(goals.find(List.of("budget-2027-1"))).isEmpty();
    }

    @Test
    void takesOverANewerEditionButNotOverWhatPeopleWroteOrRemoved() {
        edit.edit("trygghetsprogram-2026-2029", 0, titled("Vårt namn"), STRATEGIST);
        changeGoals.change(AGENDA, 0, new GoalChange.Revised("agenda-2030-1", "1", "Våra ord", null), STRATEGIST);
        remove.remove("budget-2027", 0, STRATEGIST);

        editions.load(newer());

        assertThat(documents.get("trygghetsprogram-2026-2029").details().title())
                .isEqualTo("Vårt namn");
        assertThat(documents.get("riktlinje-orosanmalan").details().title()).isEqualTo("Riktlinje för orosanmälan, ny");
        assertThat(documents.get(AGENDA).goals())
                .extracting(Goal::text)
                .startsWith("Våra ord", "Ingen hunger, ny")
                .hasSize(17);
        assertThatThrownBy(() -> documents.get("budget-2027")).isInstanceOf(NotFound.class);
    }

    @Test
    void changesNothingWhenTheSameEditionIsLoadedAgain() {
        jdbc.sql("update strategy.steering_document set title = 'Ändrat' where code = 'agenda-2030'")
                .update();

        editions.load(SteeringReference.load("ekdalen"));

        assertThat(documents.get(AGENDA).details().title()).isEqualTo("Ändrat");
    }

    @Test
    void filtersByKindOwnerWordsAndTimeInForce() {
        assertThat(titles(null, "forvaltning-social", "", null))
                .containsExactly("Riktlinje för orosanmälan", "Trygghetsprogram för Ekdalen 2026–2029");
        assertThat(titles(SteeringKind.CONVENTION, null, "", null)).containsExactly("Barnkonventionen");
        assertThat(titles(null, null, "KS 2025/114", null)).containsExactly("Trygghetsprogram för Ekdalen 2026–2029");
        assertThat(titles(null, null, "fritidsgårdarna", null)).containsExactly("Budget 2027");
        assertThat(titles(SteeringKind.PLAN, null, "", Period.ofYears(2025, 2025)))
                .isEmpty();
        assertThat(titles(SteeringKind.PLAN, null, "", Period.ofYears(2024, 2024)))
                .hasSize(1);
        assertThat(titles(null, null, "%", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sortsByEachColumnAndCountsWhatIsOnOtherPages(boolean isDescending) {
        for (var sort : Sort.values()) {
            var result = list.list(new Choice("", null, null, null, sort, isDescending, 1));

            assertThat(result.items()).hasSize(result.total());
        }
        assertThat(list.list(new Choice("", null, null, null, Sort.GOALS, true, 1))
                        .items())
                .extracting(Item::goals)
                .startsWith(42, 17, 3);
    }

    @Test
    void findsGoalsByCodeAndByWordsInDocumentsInForce() {
        assertThat(goals.find(List.of("agenda-2030-16", "ungdomsplan-2021-2024-1", "borta-1")))
                .extracting(SteeringGoal::code)
                .containsExactly("agenda-2030-16", "ungdomsplan-2021-2024-1");
        assertThat(goals.search("UNGA  fritid", null)).hasSize(1);
        assertThat(goals.search("unga fritid", Period.ofYears(2027, 2029))).isEmpty();
        assertThat(goals.search("agenda jämställdhet", Period.ofYears(2027, 2029))
                        .getFirst()
                        .goals())
                .extracting(SteeringGoal::code)
                .containsExactly("agenda-2030-5");
        assertThat(goals.search("", Period.ofYears(2027, 2029)))
                .extracting(found -> found.document().code())
                .containsExactly("agenda-2030", "barnkonventionen", "budget-2027", "trygghetsprogram-2026-2029");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update strategy.steering_document set link = 'http://example.org/' where code = 'agenda-2030'",
                "update strategy.steering_document set valid_to = '2000-01-01' where code = 'agenda-2030'",
                "update strategy.steering_document set kind = 'POEM' where code = 'agenda-2030'",
                "update strategy.steering_document set title = ' ' where code = 'agenda-2030'",
                "update strategy.steering_goal set text = '' where code = 'agenda-2030-1'"
            })
    void refusesInTheDatabaseWhatCannotBe(String broken) {
        assertThatThrownBy(() -> jdbc.sql(broken).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<String> titles(
            @Nullable SteeringKind kind, @Nullable String owner, String words, @Nullable Period inForce) {
        return list.list(new Choice(words, kind, owner, inForce, Sort.TITLE, false, 1)).items().stream()
                .map(Item::title)
                .toList();
    }

    private static SteeringReference newer() {
        return new SteeringReference(SteeringReference.load("ekdalen").editions().stream()
                .map(edition -> new Edition(
                        2,
                        edition.documents().stream()
                                .map(SteeringDbTest::renamed)
                                .toList()))
                .toList());
    }

    private static SteeringReference.Document renamed(SteeringReference.Document old) {
        return new SteeringReference.Document(
                old.code(),
                old.kind(),
                old.title() + ", ny",
                old.titleEnglish(),
                old.owner(),
                old.validFrom(),
                old.validTo(),
                old.diaryNumber(),
                old.decidedBy(),
                old.decidedOn(),
                old.link(),
                old.note(),
                old.source(),
                old.goals().stream()
                        .map(goal -> new SteeringReference.Goal(
                                goal.number(), goal.text() + ", ny", goal.textEnglish(), goal.strategies()))
                        .toList());
    }

    private static String saved(SteeringOutcome outcome) {
        return ((SteeringOutcome.Saved) outcome).code();
    }

    private static SteeringDetails full(String title) {
        return new SteeringDetails(
                SteeringKind.PROGRAMME,
                title,
                "Programme for the safety of the young",
                "sdf-sjovik",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2029, 12, 31),
                "3.1.1-511 2022",
                "socialnämnden",
                null,
                LocalDate.of(2026, 11, 3),
                "https://example.org/program.pdf?a=1",
                "Rad ett\nRad två");
    }

    private static SteeringDetails titled(String title) {
        return new SteeringDetails(
                SteeringKind.PLAN, title, null, null, null, null, null, null, null, null, null, null);
    }

    private static SteeringDetails beginning(String title, LocalDate from) {
        return new SteeringDetails(
                SteeringKind.PLAN, title, null, null, from, null, null, null, null, null, null, null);
    }

    private static SteeringDetails ownedBy(String owner) {
        return new SteeringDetails(
                SteeringKind.PLAN, "Ägd", null, owner, null, null, null, null, null, null, null, null);
    }
}
