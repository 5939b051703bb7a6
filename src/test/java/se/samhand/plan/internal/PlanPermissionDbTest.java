package se.samhand.plan.internal;

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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.draft.CorrectDraft;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.UndoCorrection;
import se.samhand.plan.internal.merge.UpdatePlanFromFile;
import se.samhand.plan.internal.version.RestorePlanVersion;
import se.samhand.testing.DbTest;

/// Each use case asks for permission itself, whatever the page in front of it has asked.
@DbTest
class PlanPermissionDbTest {

    private static final UUID ANY = UUID.fromString("01939a00-0000-7000-8000-00000000ffff");
    private static final Actor READER = Actor.everywhere(ANY, "Läsare", Set.of(PlanPermissions.READ));
    private static final Actor EVERYWHERE = Actor.everywhere(ANY, "Strateg", Set.of(PlanPermissions.IMPORT));
    private static final Actor OF_SJOVIK =
            new Actor(ANY, "Enhetschef", Map.of(PlanPermissions.IMPORT, Set.of(new ScopeId("sdf-sjovik"))));
    private static final Actor OTHER_OF_SJOVIK =
            new Actor(UUID.fromString("01939a00-0000-7000-8000-00000000fffd"), "Enhetschef", OF_SJOVIK.permissions());
    private static final Actor NOBODY = Actor.everywhere(ANY, "Ingen", Set.of());

    @Autowired
    private ImportDetailsQuery details;

    @Autowired
    private WaitingImportsQuery waiting;

    @Autowired
    private CorrectDraft correctDraft;

    @Autowired
    private UndoCorrection undoCorrection;

    @Autowired
    private UploadPlanFile uploadPlanFile;

    @Autowired
    private PlanIntake intake;

    @Autowired
    private CreatePlanFromFile createPlanFromFile;

    @Autowired
    private DiscardPlanFile discardPlanFile;

    @Autowired
    private ExportPlan exportPlan;

    @Autowired
    private UpdatePlanFromFile updatePlanFromFile;

    @Autowired
    private RestorePlanVersion restorePlanVersion;

    @TempDir
    private Path folder;

    @Test
    void refusesAFileFromWhoMayOnlyRead() throws IOException {
        Path file = Files.write(folder.resolve("plan.html"), PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        assertThatThrownBy(() -> uploadPlanFile.upload(file, "plan.html", READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesAPlanFromWhoMayOnlyRead() {
        var heading = new CreatePlanFromFile.Heading(
                "sdf-sjovik", "stockholm-2019-2022", "Plan", Period.ofYears(2019, 2022), null);

        assertThatThrownBy(() -> createPlanFromFile.create(ANY, heading, true, READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesRemovalByWhoMayOnlyRead() {
        assertThatThrownBy(() -> discardPlanFile.discard(ANY, READER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesUpdatingByWhoMayOnlyRead() {
        var choice = new UpdatePlanFromFile.Choice(1, 0, 0, Set.of());

        assertThatThrownBy(() -> updatePlanFromFile.update(ANY, new PlanId(ANY), choice, READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesGoingBackByWhoMayOnlyRead() {
        assertThatThrownBy(() -> restorePlanVersion.restore(new PlanId(ANY), 1, 2, 0, READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesUpdatingAPlanOfAnotherAdministration() throws IOException {
        UUID newer = received(PlanFiles.revised("Sjöviks stadsdelsförvaltning"));
        PlanId plan = created(received(PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning")));
        var choice = new UpdatePlanFromFile.Choice(1, 0, 0, Set.of());

        assertThatThrownBy(() -> updatePlanFromFile.update(newer, plan, choice, OF_SJOVIK))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesGoingBackInAPlanOfAnotherAdministration() throws IOException {
        PlanId plan = created(received(PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning")));

        assertThatThrownBy(() -> restorePlanVersion.restore(plan, 1, 1, 0, OF_SJOVIK))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void keepsWhatOfAnotherAdministrationWaitsToItself() throws IOException {
        UUID norra = received(PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"));
        UUID unknown = received(PlanFiles.clear("Okända förvaltningen"));
        UUID sjovik = received(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        assertThat(waiting.list(OTHER_OF_SJOVIK))
                .extracting(file -> file.planImport().id())
                .contains(sjovik)
                .doesNotContain(norra, unknown);
        for (UUID foreign : List.of(norra, unknown)) {
            isNotThere(() -> details.get(foreign, OTHER_OF_SJOVIK));
            isNotThere(() -> waiting.get(foreign, OTHER_OF_SJOVIK));
            isNotThere(() -> discardPlanFile.discard(foreign, OTHER_OF_SJOVIK));
            isNotThere(() -> createPlanFromFile.create(foreign, heading("sdf-sjovik"), true, OTHER_OF_SJOVIK));
            isNotThere(() -> correctDraft.correct(foreign, 0, titled("sdf-sjovik"), OTHER_OF_SJOVIK));
            isNotThere(() -> undoCorrection.undo(foreign, 0, UndoCorrection.Direction.BACK, OTHER_OF_SJOVIK));
        }
    }

    @Test
    void letsWhoHandedAFileInSayWhoseItIs() throws IOException {
        UUID unknown = receivedBy(PlanFiles.clear("Okända förvaltningen"), OF_SJOVIK);
        isNotThere(() -> details.get(unknown, OTHER_OF_SJOVIK));

        assertThatThrownBy(() -> correctDraft.correct(unknown, 0, titled("sdf-norra-ekdalen"), OF_SJOVIK))
                .isInstanceOf(Forbidden.class);
        correctDraft.correct(unknown, 0, titled("sdf-sjovik"), OF_SJOVIK);

        assertThat(details.get(unknown, OTHER_OF_SJOVIK).planImport().administration())
                .isEqualTo("sdf-sjovik");
        undoCorrection.undo(unknown, 1, UndoCorrection.Direction.BACK, OF_SJOVIK);
        isNotThere(() -> details.get(unknown, OTHER_OF_SJOVIK));
    }

    @Test
    void asksForPermissionWhereThePlanIsToBe() throws IOException {
        UUID norra = receivedBy(PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"), OF_SJOVIK);

        assertThatThrownBy(() -> createPlanFromFile.create(norra, heading("sdf-norra-ekdalen"), true, OF_SJOVIK))
                .isInstanceOf(Forbidden.class);
    }

    private static void isNotThere(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static Correction titled(String administration) {
        return new Correction.ReviseHeading(administration, administration, "Plan", Period.ofYears(2019, 2022));
    }

    private static CreatePlanFromFile.Heading heading(String administration) {
        return new CreatePlanFromFile.Heading(
                administration, "stockholm-2019-2022", "Plan", Period.ofYears(2019, 2022), null);
    }

    private UUID received(byte[] content) throws IOException {
        return receivedBy(content, EVERYWHERE);
    }

    private UUID receivedBy(byte[] content, Actor actor) throws IOException {
        Path file = Files.write(folder.resolve("plan.html"), content);
        return intake.receive(file, "plan.html", actor) instanceof ReceivePlanFile.Outcome.Received received
                ? received.planImport()
                : fail("The file was refused");
    }

    private PlanId created(UUID planImport) {
        var heading = new CreatePlanFromFile.Heading(
                "sdf-norra-ekdalen", "stockholm-2019-2022", "Plan", Period.ofYears(2019, 2022), null);
        return createPlanFromFile.create(planImport, heading, true, EVERYWHERE)
                        instanceof CreatePlanFromFile.Outcome.Created created
                ? created.plan()
                : fail("The plan was not created");
    }

    @Test
    void refusesExportToWhoMayNotRead() {
        assertThatThrownBy(() -> exportPlan.export(new PlanId(ANY), ExportPlan.Format.JSON, NOBODY))
                .isInstanceOf(Forbidden.class);
    }
}
