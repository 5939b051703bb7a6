package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.CreatePlanFromFile;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.PlanIntake;
import se.samhand.plan.internal.PlanMother;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.ReceivePlanFile;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.plan.internal.draft.RowContent;
import se.samhand.plan.internal.merge.UpdatePlanFromFile;
import se.samhand.testing.DbTest;

@DbTest
class EditPlanDbTest {

    private static final ScopeId NORRA = new ScopeId("sdf-norra-ekdalen");
    private static final Actor SARA = writer("01939a00-0000-7000-8000-00000000aaa1", NORRA);
    private static final Actor PER = writer("01939a00-0000-7000-8000-00000000aaa2", NORRA);

    @Autowired
    private EditPlan editPlan;

    @Autowired
    private UndoEdit undoEdit;

    @Autowired
    private WrittenCellsQuery writtenCells;

    @Autowired
    private UndoableQuery undoable;

    @Autowired
    private OwnColumnsQuery columns;

    @Autowired
    private UpdatePlanFromFile updatePlanFromFile;

    @Autowired
    private PlanDetailsQuery details;

    @Autowired
    private PlanIntake intake;

    @Autowired
    private CreatePlanFromFile createPlanFromFile;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private PlanId id = new PlanId(UUID.randomUUID());
    private Plan original = PlanMother.plan().build();

    @BeforeEach
    void createPlan() throws IOException {
        id = created();
        original = now();
    }

    @Test
    void tellsWhichCellsPeopleHaveWrittenInButForWhatTheyTookBack() {
        UUID activity = activity(0);
        write(SARA, activity, new CellValue.Text("Ett möte varje vecka."));
        write(SARA, activity, new CellValue.Own("Kostnad", "10 000 kr"));
        write(SARA, activity, new CellValue.Time(Period.ofYears(2020, 2021)));

        undoEdit.undo(id, UndoEdit.Way.BACK, SARA);

        assertThat(writtenCells.of(now())).containsExactly(Map.entry(activity, Set.of("text", "own")));
        assertThat(undoable.of(id, SARA.id()).forward())
                .hasValueSatisfying(edit -> assertThat(edit.kind()).isEqualTo("revised-time"));
        assertThat(undoable.of(id, PER.id()).back()).isEmpty();
    }

    @Test
    void keepsTheColumnsThatAPlanNamesInTheirOrderAndTakesThemBack() {
        write(SARA, activity(0), new CellValue.Own("Kostnad", "10 000 kr"));
        editPlan.edit(id, new PlanEdit.AddColumn("Kontakt"), now().edit(), SARA);
        editPlan.edit(id, new PlanEdit.MoveColumn("Kontakt", -1), now().edit(), SARA);
        assertThat(columns.of(now())).containsExactly("Kontakt", "Kostnad");

        assertThat(editPlan.edit(id, new PlanEdit.RemoveColumn("Kostnad"), 0, PER))
                .isInstanceOf(EditPlan.Outcome.HasNewerText.class);
        editPlan.edit(id, new PlanEdit.RemoveColumn("Kostnad"), now().edit(), PER);
        assertThat(columns.of(now())).containsExactly("Kontakt");
        assertThat(undoEdit.undo(id, UndoEdit.Way.BACK, PER)).isInstanceOf(UndoEdit.Outcome.Moved.class);
        assertThat(columns.of(now())).containsExactly("Kontakt", "Kostnad");
        assertThat(now().activities().getFirst().content().custom()).containsEntry("Kostnad", "10 000 kr");
    }

    @Test
    void keepsWhatIsWrittenInEachCell() {
        UUID row = original.rows().getFirst().id();
        UUID activity = activity(0);

        write(SARA, activity, new CellValue.Text("Ett möte varje vecka."));
        write(SARA, activity, new CellValue.Responsible(List.of(new ActivityContent.Role("Rektor", null))));
        write(SARA, activity, new CellValue.PerformedBy(List.of("Kuratorer", "Lärare")));
        write(SARA, activity, new CellValue.Time(Period.ofYears(2020, 2021)));
        write(SARA, activity, new CellValue.FollowUp(List.of("T2"), List.of("Enkät i maj")));
        write(SARA, activity, new CellValue.Own("Kostnad", "10 000 kr"));
        write(SARA, row, new CellValue.Goals(List.of("Ett annat mål", "Ett till")));
        write(SARA, row, new CellValue.Areas("SKY", List.of(new RowContent.Area("Trygg skola", List.of("SKY-2")))));

        PlanRow first = now().rows().getFirst();
        ReadPlan.Activity written = first.activities().getFirst().content();
        assertThat(written.text()).isEqualTo("Ett möte varje vecka.");
        assertThat(written.responsible()).containsExactly("Rektor");
        assertThat(written.performedBy()).containsExactly("Kuratorer", "Lärare");
        assertThat(written.period()).isEqualTo(Period.ofYears(2020, 2021));
        assertThat(written.followUp()).containsExactly("T2");
        assertThat(written.followUpOther()).containsExactly("Enkät i maj");
        assertThat(written.custom()).isEqualTo(Map.of("Kostnad", "10 000 kr"));
        assertThat(first.goals()).extracting(ReadPlan.Goal::text).containsExactly("Ett annat mål", "Ett till");
        assertThat(first.startingPoint()).isEqualTo("SKY");
        assertThat(first.subAreas()).extracting(ReadPlan.SubArea::code).containsExactly("SKY-2");
        assertThat(now().edit()).isEqualTo(8);
    }

    @Test
    void keepsWhatAnActivitySaysBeyondTheTemplateAndTakesItBack() {
        ActivityDetails all = PlanMother.details();
        PlanField.FURTHER.forEach(field -> write(SARA, activity(0), new CellValue.Further(field, all)));
        assertThat(now().activities().getFirst().content().details()).isEqualTo(all);

        write(SARA, activity(0), new CellValue.Text("Ett annat möte."));
        assertThat(now().activities().getFirst().content().details()).isEqualTo(all);

        write(SARA, activity(0), new CellValue.Further(PlanField.MILESTONES, ActivityDetails.NONE));
        assertThat(now().activities().getFirst().content().details().milestones())
                .isEmpty();
        PlanField.FURTHER.forEach(field -> undo(SARA));
        undo(SARA);
        undo(SARA);
        assertThat(now().rows()).isEqualTo(original.rows());
    }

    @Test
    void bringsBackWhatARemovedActivitySaidBeyondTheTemplate() {
        write(SARA, activity(0), new CellValue.Further(PlanField.SUB_GOALS, PlanMother.details()));
        List<PlanRow> before = now().rows();
        edit(SARA, new PlanEdit.RemoveActivity(activity(0)));

        undo(SARA);

        assertThat(now().rows()).isEqualTo(before);
    }

    @Test
    void keepsWhereRowsAndActivitiesStand() {
        UUID first = original.rows().get(0).id();
        UUID second = original.rows().get(1).id();
        edit(SARA, new PlanEdit.MoveRow(second, null));
        edit(SARA, new PlanEdit.MoveActivity(activity(0), second, null));
        edit(SARA, new PlanEdit.CopyActivity(activity(1)));
        edit(SARA, new PlanEdit.AddRow(second, new RowContent("VAL", List.of(), List.of("Ett nytt mål"))));

        List<PlanRow> rows = now().rows();
        assertThat(rows)
                .extracting(PlanRow::id)
                .startsWith(second)
                .endsWith(first)
                .hasSize(3);
        assertThat(texts(rows.get(0)))
                .containsExactly(
                        "Ett samordningsmöte hålls varje månad.", "Prova på-dagar ordnas med tre idrottsföreningar.");
        assertThat(texts(rows.get(2)))
                .containsExactly(
                        "En mall för gemensam planering tas fram.", "En mall för gemensam planering tas fram.");
    }

    @Test
    void takesBackAndDoesAgainStepByStepAlsoMuchLater() {
        UUID activity = activity(0);
        write(SARA, activity, new CellValue.Text("Ett."));
        write(SARA, activity, new CellValue.Text("Två."));
        edit(SARA, new PlanEdit.RemoveRow(original.rows().getFirst().id()));
        List<PlanRow> last = now().rows();

        undo(SARA);
        assertThat(text(0)).isEqualTo("Två.");
        undo(SARA);
        assertThat(text(0)).isEqualTo("Ett.");
        undo(SARA);
        assertThat(now().rows()).isEqualTo(original.rows());
        assertThat(undoEdit.undo(id, UndoEdit.Way.BACK, SARA)).isInstanceOf(UndoEdit.Outcome.IsAtTheEnd.class);

        redo(SARA);
        redo(SARA);
        redo(SARA);
        assertThat(now().rows()).isEqualTo(last);
        assertThat(undoEdit.undo(id, UndoEdit.Way.FORWARD, SARA)).isInstanceOf(UndoEdit.Outcome.IsAtTheEnd.class);

        undo(SARA);
        undo(SARA);
        assertThat(text(0)).isEqualTo("Ett.");
    }

    @Test
    void whatWasTakenBackIsGoneOnceSomethingNewIsDone() {
        write(SARA, activity(0), new CellValue.Text("Ett."));
        undo(SARA);
        write(SARA, activity(1), new CellValue.Text("Något annat."));

        assertThat(undoEdit.undo(id, UndoEdit.Way.FORWARD, SARA)).isInstanceOf(UndoEdit.Outcome.IsAtTheEnd.class);
    }

    @Test
    void eachPersonTakesBackTheirOwn() {
        write(SARA, activity(0), new CellValue.Text("Saras."));
        write(PER, activity(1), new CellValue.Text("Pers."));

        undo(SARA);

        assertThat(text(0)).isEqualTo("Ett samordningsmöte hålls varje månad.");
        assertThat(text(1)).isEqualTo("Pers.");
    }

    @Test
    void doesNotTakeBackWhatSomebodyElseHasWrittenOver() {
        write(SARA, activity(0), new CellValue.Text("Saras."));
        write(PER, activity(0), new CellValue.Text("Pers."));

        assertThat(undoEdit.undo(id, UndoEdit.Way.BACK, SARA))
                .asInstanceOf(InstanceOfAssertFactories.type(UndoEdit.Outcome.HasChangedSince.class))
                .satisfies(refused -> assertThat(refused.newer())
                        .get()
                        .extracting(Edit::madeBy)
                        .isEqualTo(PER.id()));
        assertThat(text(0)).isEqualTo("Pers.");
    }

    @Test
    void refusesToWriteOverWhatThePersonHasNotSeen() {
        int seen = now().edit();
        write(PER, activity(0), new CellValue.Text("Pers."));
        write(PER, activity(0), new CellValue.PerformedBy(List.of("Någon")));

        assertThat(editPlan.edit(id, new PlanEdit.Revise(activity(0), new CellValue.Text("Saras.")), seen, SARA))
                .asInstanceOf(InstanceOfAssertFactories.type(EditPlan.Outcome.HasNewerText.class))
                .satisfies(refused -> assertThat(refused.newer().madeBy()).isEqualTo(PER.id()));
        assertThat(editPlan.edit(id, new PlanEdit.RemoveActivity(activity(0)), seen, SARA))
                .isInstanceOf(EditPlan.Outcome.HasNewerText.class);
        assertThat(text(0)).isEqualTo("Pers.");
    }

    @Test
    void twoWriteInDifferentCellsOfOneActivityWithoutHinderingEachOther() {
        int seen = now().edit();
        editPlan.edit(id, new PlanEdit.Revise(activity(0), new CellValue.Text("Pers.")), seen, PER);

        var other = new PlanEdit.Revise(activity(0), new CellValue.PerformedBy(List.of("Saras")));
        assertThat(editPlan.edit(id, other, seen, SARA)).isInstanceOf(EditPlan.Outcome.Edited.class);
    }

    @Test
    void saysThatSomethingIsGone() {
        UUID gone = activity(0);
        edit(PER, new PlanEdit.RemoveActivity(gone));

        assertThat(editPlan.edit(id, new PlanEdit.Revise(gone, new CellValue.Text("Saras.")), 0, SARA))
                .isInstanceOf(EditPlan.Outcome.IsGone.class);
    }

    @Test
    void makesNoEditOfWhatThePlanSaysAlready() {
        var same = new PlanEdit.Revise(activity(0), new CellValue.Text(text(0)));

        assertThat(editPlan.edit(id, same, 0, SARA)).isInstanceOf(EditPlan.Outcome.SaysSoAlready.class);
        assertThat(now().edit()).isZero();
    }

    @Test
    void aNewerFileIsNotLaidOverWhatWasWrittenUnseen() throws IOException {
        UUID newer = received(PlanFiles.revised("Norra Ekdalens stadsdelsförvaltning"));
        write(PER, activity(0), new CellValue.Text("Pers."));

        var choice = new UpdatePlanFromFile.Choice(1, 0, 0, Set.of());
        assertThatThrownBy(() -> updatePlanFromFile.update(newer, id, choice, SARA))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesWhoMayOnlyReadOrWritesElsewhere() {
        var edit = new PlanEdit.RemoveActivity(activity(0));
        Actor reader = Actor.everywhere(SARA.id(), "Läsare", Set.of(PlanPermissions.READ));
        Actor elsewhere = new Actor(
                SARA.id(),
                "Enhetschef",
                Map.of(
                        PlanPermissions.READ,
                        Set.of(NORRA, new ScopeId("sdf-sjovik")),
                        PlanPermissions.WRITE,
                        Set.of(new ScopeId("sdf-sjovik"))));
        Actor blind = writer(SARA.id().toString(), new ScopeId("sdf-sjovik"));

        assertThatThrownBy(() -> editPlan.edit(id, edit, 0, reader)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> editPlan.edit(id, edit, 0, elsewhere)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> editPlan.edit(id, edit, 0, blind)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undoEdit.undo(id, UndoEdit.Way.BACK, elsewhere))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"direction = 'sideways'", "takes_back = 1", "parts = '{}'", "kind = ' '", "direction = 'undone'"
            })
    void theDatabaseRefusesEditsThatCanNotBe(String wrong) {
        write(SARA, activity(0), new CellValue.Text("Saras."));

        assertThatThrownBy(() -> jdbc.sql("update plan.edit set " + wrong).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void write(Actor actor, UUID part, CellValue value) {
        edit(actor, new PlanEdit.Revise(part, value));
    }

    private void edit(Actor actor, PlanEdit edit) {
        assertThat(editPlan.edit(id, edit, now().edit(), actor)).isInstanceOf(EditPlan.Outcome.Edited.class);
    }

    private void undo(Actor actor) {
        assertThat(undoEdit.undo(id, UndoEdit.Way.BACK, actor)).isInstanceOf(UndoEdit.Outcome.Moved.class);
    }

    private void redo(Actor actor) {
        assertThat(undoEdit.undo(id, UndoEdit.Way.FORWARD, actor)).isInstanceOf(UndoEdit.Outcome.Moved.class);
    }

    private Plan now() {
        return details.get(id, SARA).plan();
    }

    private UUID activity(int number) {
        return original.activities().get(number).id();
    }

    private String text(int number) {
        UUID activity = activity(number);
        return now().activities().stream()
                .filter(own -> own.id().equals(activity))
                .findFirst()
                .orElseThrow()
                .content()
                .text();
    }

    private static List<String> texts(PlanRow row) {
        return row.activities().stream()
                .map(PlanActivity::content)
                .map(ReadPlan.Activity::text)
                .toList();
    }

    private static Actor writer(String id, ScopeId scope) {
        return new Actor(
                UUID.fromString(id),
                "Enhetschef",
                Map.of(
                        PlanPermissions.READ,
                        Set.of(scope),
                        PlanPermissions.WRITE,
                        Set.of(scope),
                        PlanPermissions.IMPORT,
                        Set.of(scope)));
    }

    private UUID received(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("plan.html"), content);
        return intake.receive(file, "plan.html", SARA) instanceof ReceivePlanFile.Outcome.Received received
                ? received.planImport()
                : fail("The file was refused");
    }

    private PlanId created() throws IOException {
        var heading = new CreatePlanFromFile.Heading(
                NORRA.value(), "stockholm-2019-2022", "Plan", Period.ofYears(2019, 2022), null);
        UUID planImport = received(PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"));
        return createPlanFromFile.create(planImport, heading, true, SARA)
                        instanceof CreatePlanFromFile.Outcome.Created created
                ? created.plan()
                : fail("The plan was not created");
    }
}
