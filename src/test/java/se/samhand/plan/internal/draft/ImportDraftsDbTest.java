package se.samhand.plan.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.plan.internal.PlanIntake;
import se.samhand.plan.internal.ReceivePlanFile;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class ImportDraftsDbTest {

    private static final UUID SOMEBODY = UUID.fromString("01939a00-0000-7000-8000-00000000fffe");
    private static final Actor STRATEGIST = Actor.everywhere(SOMEBODY, "Strateg", Set.of(PlanPermissions.IMPORT));
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private PlanIntake planIntake;

    @Autowired
    private ImportDetailsQuery details;

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private UUID arrived = SOMEBODY;

    @BeforeEach
    void receive() throws IOException {
        Path file = Files.write(folder.resolve("plan.html"), PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        arrived = ((ReceivePlanFile.Outcome.Received) planIntake.receive(file, "plan.html", STRATEGIST)).planImport();
    }

    @Test
    void keepsTheReadingWhenTheFileArrives() {
        assertThat(drafts.find(arrived))
                .hasValueSatisfying(draft -> assertThat(draft.version()).isZero())
                .hasValueSatisfying(draft -> assertThat(draft.plan().read()).isEqualTo(found().plan()));
    }

    @Test
    void readsAFileAgainThatArrivedBeforeDraftsWereKept() {
        ImportDetailsQuery.ImportDetails before = found();
        jdbc.sql("delete from plan.import_draft where import_id = :id")
                .param("id", arrived)
                .update();
        jdbc.sql("delete from plan.import_document where import_id = :id")
                .param("id", arrived)
                .update();

        assertThat(found()).isEqualTo(before);
    }

    @Test
    void goesBackAndForthThroughTheSteps() {
        DraftPlan first = found().draft().plan();
        DraftPlan second = titled(first, "Andra");

        drafts.correct(arrived, 0, "HEADING", second, NOW, SOMEBODY);
        drafts.correct(arrived, 1, "HEADING", titled(first, "Tredje"), NOW, SOMEBODY);
        drafts.move(arrived, 2, -1);

        ImportDraft draft = found().draft();
        assertThat(draft).isEqualTo(new ImportDraft(arrived, 3, second, 1, 1));
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingElseIsCorrected() {
        DraftPlan first = found().draft().plan();
        drafts.correct(arrived, 0, "HEADING", titled(first, "Andra"), NOW, SOMEBODY);
        drafts.move(arrived, 1, -1);

        drafts.correct(arrived, 2, "HEADING", titled(first, "Tredje"), NOW, SOMEBODY);

        assertThat(found().draft()).isEqualTo(new ImportDraft(arrived, 3, titled(first, "Tredje"), 1, 0));
    }

    @Test
    void keepsABoundedNumberOfSteps() {
        DraftPlan first = found().draft().plan();

        for (int version = 0; version < ImportDrafts.STEPS_KEPT + 5; version++) {
            drafts.correct(arrived, version, "HEADING", titled(first, "Nr " + version), NOW, SOMEBODY);
        }

        assertThat(found().draft().undoable()).isEqualTo(ImportDrafts.STEPS_KEPT);
    }

    @Test
    void refusesACorrectionOfAVersionThatIsGone() {
        DraftPlan first = found().draft().plan();
        drafts.correct(arrived, 0, "HEADING", titled(first, "Andra"), NOW, SOMEBODY);

        assertThatThrownBy(() -> drafts.correct(arrived, 0, "HEADING", first, NOW, SOMEBODY))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesADraftWithoutItsCurrentStep() {
        jdbc.sql("set constraints all immediate").update();

        assertThatThrownBy(() -> jdbc.sql("update plan.import_draft set position = 7 where import_id = :id")
                        .param("id", arrived)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("import_draft_step_exists");
    }

    private ImportDetailsQuery.ImportDetails found() {
        return details.get(arrived, STRATEGIST);
    }

    private static DraftPlan titled(DraftPlan plan, String title) {
        DraftHeading heading = plan.heading();
        return new DraftPlan(
                new DraftHeading(
                        heading.administration(),
                        heading.administrationCode(),
                        heading.strategy(),
                        heading.strategyCode(),
                        heading.period(),
                        title),
                plan.rows(),
                plan.notes(),
                plan.texts(),
                plan.lessons(),
                plan.nextId());
    }
}
