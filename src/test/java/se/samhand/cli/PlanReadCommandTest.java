package se.samhand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanJson;
import se.samhand.plan.ReadPlan;

class PlanReadCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsASummaryForPeople() throws IOException {
        int status = run("plan", "read", file("Vår plan å ä ö.html", PlanFiles.clear("Farsta stadsdelsförvaltning")));

        assertThat(status).isZero();
        assertThat(text(out))
                .startsWith("Förvaltning  Farsta stadsdelsförvaltning")
                .contains("2 rader, 3 aktiviteter")
                .contains("1.1  Ett samordningsmöte hålls varje månad.")
                .contains("Ansvarig: Enhetschef");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void printsTheContractForPrograms() throws IOException {
        int status = run("plan", "read", file("plan.html", PlanFiles.clear("Farsta")), "--format", "json");

        ReadPlan plan = PlanJson.read(text(out));
        assertThat(status).isZero();
        assertThat(plan.rows()).hasSize(2);
        assertThat(text(out)).contains("\"from\" : \"2019-01-01\"").contains("\"part\" : \"table\"");
    }

    @Test
    void saysWhyAFileCannotBeReadAndPrintsNothingElse() throws IOException {
        int status = run("plan", "read", file("plan.docx", new byte[] {'{', '\\', 'r', 't', 'f', '1', '}'}));

        assertThat(status).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains(".docx");
    }

    @Test
    void saysThatNoTableIsAPlan() throws IOException {
        int status = run("plan", "read", file("brev.txt", "Hej".getBytes(StandardCharsets.UTF_8)));

        assertThat(status).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).startsWith("Ingen tabell i filen ser ut som en handlingsplan.");
    }

    @Test
    void saysThatAFileDoesNotExist() {
        int status = run("plan", "read", folder.resolve("finns-inte.docx").toString());

        assertThat(status).isEqualTo(2);
        assertThat(text(err)).contains("finns-inte.docx");
    }

    @Test
    void refusesAFileOverTheLimitThatIsAskedFor() throws IOException {
        int status = run("plan", "read", file("plan.txt", new byte[2 * 1024 * 1024]), "--max-size", "1");

        assertThat(status).isEqualTo(2);
        assertThat(text(err)).isNotBlank();
    }

    @Test
    void showsHowToUseItWhenAskedWrongly() {
        int status = run("plan", "read");

        assertThat(status).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err))
                .startsWith("Något saknas eller är fel i kommandot.")
                .contains("FIL");
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        return Samhand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
