package se.samhand.plan.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

class DraftPlanTest {

    private static final PlanReader READER = new PlanReader();

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasRead() throws IOException {
        ReadPlan read =
                read(PlanFiles.unclear("Norra Ekdalens stadsdelsförvaltning")).plan();

        assertThat(read.uncertain()).isNotEmpty();
        assertThat(DraftPlan.of(read).read()).isEqualTo(read);
    }

    @Test
    void numbersTheSameReadingInTheSameWay() throws IOException {
        ReadPlan read = read(PlanFiles.clear("Sjöviks stadsdelsförvaltning")).plan();

        DraftPlan draft = DraftPlan.of(read);

        assertThat(draft).isEqualTo(DraftPlan.of(read));
        assertThat(draft.rows()).extracting(DraftRow::id).containsExactly(1, 4);
        assertThat(draft.activity(3)).map(DraftActivity::text).hasValue("En mall för gemensam planering tas fram.");
        assertThat(draft.rowOfActivity(5)).map(DraftRow::id).hasValue(4);
    }

    @Test
    void tiesAGuessToTheRowThatItIsAbout() throws IOException {
        DraftPlan draft = DraftPlan.of(
                read(PlanFiles.unclear("Sjöviks stadsdelsförvaltning")).plan());

        List<DraftNote> ofRow =
                draft.open().stream().filter(note -> note.row() != null).toList();
        assertThat(ofRow).extracting(DraftNote::field).contains("subArea");
        assertThat(ofRow).extracting(DraftNote::wording).contains("Något alldeles eget om båtar");
        assertThat(ofRow).extracting(DraftNote::row).containsOnly(1);
    }

    @Test
    void numbersTheQuestionsInTheOrderInWhichTheyAreMet() {
        DraftPlan first = DraftMother.draft();
        ReadPlan read = first.read();

        DraftPlan turned = DraftPlan.of(new ReadPlan(
                read.administration(),
                read.administrationCode(),
                read.strategy(),
                read.strategyCode(),
                read.period(),
                read.rows(),
                read.uncertain().reversed(),
                read.unread()));

        assertThat(first.notes()).extracting(DraftNote::number).containsExactly(1, 2);
        assertThat(turned.notes()).extracting(DraftNote::number).containsExactly(2, 1);
    }

    @Test
    void isTheSameAfterAWhileInTheDatabase() throws IOException {
        PlanReader.Outcome.Read read = read(PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));
        DraftPlan draft = DraftPlan.of(read.plan());

        assertThat(DraftJson.draft(DraftJson.write(draft))).isEqualTo(draft);
        assertThat(DraftJson.document(DraftJson.write(read.document()))).isEqualTo(read.document());
    }

    private PlanReader.Outcome.Read read(byte[] file) throws IOException {
        return (PlanReader.Outcome.Read) READER.read(Files.write(folder.resolve("plan.html"), file), "plan.html");
    }
}
