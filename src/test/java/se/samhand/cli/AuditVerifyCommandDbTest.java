package se.samhand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.database.internal.TestServer;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

@DbTest
class AuditVerifyCommandDbTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private ClassDatabase database;

    @TempDir
    private Path folder;

    @BeforeEach
    void pointTheSettingsAtTheDatabaseOfThisClass() {
        var server = TestServer.get();
        System.setProperty("spring.datasource.url", server.url(database.name()));
        System.setProperty("spring.datasource.username", server.applicationUser());
        System.setProperty("spring.datasource.password", server.applicationPassword());
    }

    @AfterEach
    void leaveTheSettings() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("spring.datasource.username");
        System.clearProperty("spring.datasource.password");
    }

    @Test
    void saysThatTheChainIsWhole() {
        assertThat(run("audit", "verify")).isZero();

        assertThat(text(out)).contains("Kedjan är hel: ").containsPattern("Sista länken: [0-9a-f]{64}");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void writesACheckpointThatTheChainIsHeldAgainstLater() throws IOException {
        var file = folder.resolve("kontrollpunkt.json");

        assertThat(run("audit", "verify", "--checkpoint", file.toString())).isZero();
        assertThat(run("audit", "verify", "--against", file.toString())).isZero();

        assertThat(Files.readString(file)).contains("\"format\" : \"samhand-audit-checkpoint/1\"", "\"installation\"");
        assertThat(text(out)).contains("stämmer med kontrollpunkterna: 1 av 1");
    }

    @Test
    void saysWhereTheChainContradictsACheckpoint() throws IOException {
        var file = folder.resolve("kontrollpunkt.json");
        run("audit", "verify", "--checkpoint", file.toString());
        var further = Files.writeString(
                folder.resolve("further.json"),
                Files.readString(file).replaceAll("\"number\" : [0-9]+", "\"number\" : 1000000"));

        assertThat(run("audit", "verify", "--against", further.toString())).isEqualTo(1);

        assertThat(text(out)).contains("Kedjan är bruten vid post ").contains("den och alla efter den saknas");
    }

    @Test
    void writesNoCheckpointOverAnEarlierOne() throws IOException {
        var file = Files.writeString(folder.resolve("kontrollpunkt.json"), "earlier");

        assertThat(run("audit", "verify", "--checkpoint", file.toString())).isEqualTo(2);

        assertThat(file).hasContent("earlier");
        assertThat(text(err)).contains("finns redan");
    }

    @Test
    void refusesAFileThatIsNoCheckpoint() throws IOException {
        var other = Files.writeString(folder.resolve("other.json"), "{\"format\": \"other\"}");
        var nothing = folder.resolve("nothing.json");

        assertThat(run("audit", "verify", "--against", other.toString())).isEqualTo(2);
        assertThat(run("audit", "verify", "--against", nothing.toString())).isEqualTo(2);

        assertThat(text(err)).contains("är ingen kontrollpunkt").contains("finns inte");
    }

    @Test
    void saysWhenTheDatabaseHasNoChainYet() {
        System.setProperty("spring.datasource.url", TestServer.get().url("postgres"));
        System.setProperty("spring.datasource.username", TestServer.get().ownerUser());
        System.setProperty("spring.datasource.password", TestServer.get().ownerPassword());

        assertThat(run("audit", "verify")).isEqualTo(2);

        assertThat(text(err)).contains("Starta Samhand en gång");
    }

    private int run(String... arguments) {
        return Samhand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
