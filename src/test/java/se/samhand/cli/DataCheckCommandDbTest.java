package se.samhand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.database.internal.TestServer;
import se.samhand.datacheck.Examination;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

@DbTest
class DataCheckCommandDbTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private ClassDatabase database;

    @Autowired
    private Examination examination;

    @BeforeEach
    void pointTheSettingsAtTheDatabaseOfThisClass() {
        pointAt(database.name());
        database.asOwner().sql("delete from organisation.reorganisation").update();
    }

    @AfterEach
    void leaveTheSettings() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("spring.datasource.username");
        System.clearProperty("spring.datasource.password");
    }

    @Test
    void makesEveryCheckOfTheApplicationAndFindsNothing() {
        assertThat(run("data", "check")).isZero();

        var checks = examination.checks().size();
        assertThat(text(out)).contains(checks + " kontroller: " + checks + " utan anmärkning, 0 att se över");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void tellsWhatItFoundAndWhatToDo() {
        breakSomething();

        assertThat(run("data", "check")).isEqualTo(1);

        assertThat(text(out))
                .contains("Omorganisationer vars datum har passerat: 1")
                .contains("Genomför omorganisationen")
                .contains("– Försenad delning (/omorganisationer/");
    }

    @Test
    void tellsItToPrograms() {
        breakSomething();

        assertThat(run("data", "check", "--json")).isEqualTo(1);

        assertThat(text(out))
                .contains("\"found\" : 1", "\"code\" : \"organisation.reorganisation-late\"", "\"state\" : \"FOUND\"");
    }

    @Test
    void saysWhenADatabaseCannotBeChecked() {
        pointAt("postgres");

        assertThat(run("data", "check")).isEqualTo(2);

        assertThat(text(out)).contains("gick inte att göra");
    }

    private void breakSomething() {
        database.asOwner().sql("""
                        insert into organisation.reorganisation (id, title, day, drafted_at, drafted_by)
                        values (:id, 'Försenad delning', '2025-01-01', now(), :id)
                        """).param("id", UUID.randomUUID()).update();
    }

    private static void pointAt(String name) {
        var server = TestServer.get();
        System.setProperty("spring.datasource.url", server.url(name));
        System.setProperty("spring.datasource.username", server.ownerUser());
        System.setProperty("spring.datasource.password", server.ownerPassword());
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
