package se.samhand.database.internal.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.database.CopyProgress;
import se.samhand.database.DatabaseUnavailable;
import se.samhand.database.ImportOutcome;
import se.samhand.database.internal.TestServer;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// What is exported and read in again is what there was.
@DbTest
class DataCopyDbTest {

    private static final String SCRATCH = "scratch_of_data_copy";

    @Autowired
    ClassDatabase database;

    private Path file;

    @BeforeEach
    void makeScratchDatabase(@TempDir Path folder) {
        file = folder.resolve("samhand.zip");
        TestServer.get().create(SCRATCH);
    }

    @AfterEach
    void dropScratchDatabase() {
        TestServer.get().drop(SCRATCH);
    }

    @Test
    void restoresEveryRowOfEveryTable() throws IOException, SQLException {
        database.asOwner()
                .sql("update plan.activity set text = :text")
                .param("text", "a word, tab\tbackslash \\N line\nreturn\r 'quote' \"double\" å 🌿 \\.")
                .update();

        export(database.name());
        var outcome = importInto(SCRATCH, file);

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(contents(SCRATCH))
                .containsEntry("plan.plan", contents(database.name()).get("plan.plan"))
                .isEqualTo(contents(database.name()))
                .hasSizeGreaterThan(15);
        assertThat(contents(SCRATCH).get("plan.activity")).isNotEqualTo("0 rows");
    }

    @Test
    void restoresTriggersAndRights() throws IOException, SQLException {
        export(database.name());
        importInto(SCRATCH, file);

        assertThat(single(SCRATCH, "select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'"))
                .isEqualTo("0");
        assertThat(single(SCRATCH, "select has_table_privilege('samhand_app', 'plan.plan', 'select, insert')::text"))
                .isEqualTo("true");
    }

    @Test
    void exportsOneMomentWhateverOthersDoMeanwhile() throws IOException, SQLException {
        var interfered = new ArrayList<String>();
        var progress = new SilentProgress() {

            @Override
            public void copied(String table, long rows, int number, int tables) {
                if (interfered.isEmpty()) {
                    interfered.add(table);
                    database.asOwner()
                            .sql("update plan.activity set text = 'changed meanwhile'")
                            .update();
                }
            }
        };

        new ExportData(TestServer.get().asOwner(database.name()), "samhand_app", progress, Clock.systemUTC())
                .writeTo(file, "test");
        importInto(SCRATCH, file);

        var changed = "select count(*) from plan.activity where text = 'changed meanwhile'";
        assertThat(interfered).isNotEmpty().doesNotContain("plan.activity");
        assertThat(single(database.name(), changed)).isNotEqualTo("0");
        assertThat(single(SCRATCH, changed)).isEqualTo("0");
    }

    @Test
    void neverWritesOverData() throws IOException, SQLException {
        export(database.name());
        var before = contents(database.name());

        assertThat(importInto(database.name(), file)).isInstanceOf(ImportOutcome.NotEmpty.class);

        assertThat(contents(database.name())).isEqualTo(before);
    }

    @Test
    void readsTheExportOfAnOlderVersion() throws IOException, SQLException {
        var older = SCRATCH + "_older";
        TestServer.get().create(older);
        var history = history(older);
        history.migrateTo(history(database.name()).applied().subList(0, 4));
        assertThat(history(older).applied()).hasSize(4);

        export(older);

        assertThat(importInto(SCRATCH, file)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(history(SCRATCH).applied()).hasSize(4);
        TestServer.get().drop(older);
    }

    @Test
    void refusesTheExportOfANewerVersion() throws IOException, SQLException {
        export(database.name());
        var newer = rewritten(Map.of(
                DataManifest.ENTRY,
                text -> text.replaceFirst("\"version\" : \"[0-9.]+\"", "\"version\" : \"20991231.2359\"")));

        assertThat(importInto(SCRATCH, newer)).isEqualTo(new ImportOutcome.FromNewerVersion("20991231.2359"));
    }

    @Test
    void keepsNothingOfADamagedExport() throws IOException, SQLException {
        export(database.name());
        var wrongValue = rewritten(Map.of("tables/plan.plan.copy", text -> text.replaceFirst("\t20", "\t2x")));
        var otherText = rewritten(Map.of("tables/plan.activity.copy", text -> text.replaceFirst("[a-z] [a-z]", "x y")));
        var missingRow =
                rewritten(Map.of("tables/plan.reading_note.copy", text -> text.substring(text.indexOf('\n') + 1)));
        var injected = rewritten(Map.of(
                DataManifest.ENTRY, text -> text.replace("\"plan.plan\"", "\"plan.plan; drop table plan.plan\"")));

        assertThat(importInto(SCRATCH, wrongValue)).isEqualTo(new ImportOutcome.Damaged("plan.plan"));
        assertThat(importInto(SCRATCH, otherText)).isEqualTo(new ImportOutcome.Damaged("plan.activity"));
        assertThat(importInto(SCRATCH, missingRow)).isEqualTo(new ImportOutcome.Damaged("plan.reading_note"));
        assertThat(importInto(SCRATCH, injected)).isInstanceOf(ImportOutcome.Damaged.class);
        assertThat(importInto(SCRATCH, file)).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void takesNoOtherFileForAnExport() throws IOException, SQLException {
        Files.writeString(file, "something else");
        assertThat(importInto(SCRATCH, file)).isEqualTo(new ImportOutcome.NotAnExport());

        Files.delete(file);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(importInto(SCRATCH, file)).isEqualTo(new ImportOutcome.NotAnExport());
    }

    @Test
    void writesOverNoFile() throws IOException {
        Files.writeString(file, "kept");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> export(database.name()));

        assertThat(file).hasContent("kept");
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> export(SCRATCH))
                .withMessageContaining("holds nothing of Samhand");

        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void letsNobodyElseReadTheFile() throws IOException, SQLException {
        export(database.name());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void leavesOutOnlyTablesThatThereAre() throws SQLException {
        try (var connection = TestServer.get().asOwner(database.name()).getConnection()) {
            assertThat(new Catalogue(connection).tables())
                    .extracting(CopiedTable::name)
                    .containsAll(LeftOut.tables().keySet());
        }
    }

    @Test
    void knowsWhichTablesTheMigrationsFill() throws SQLException {
        history(SCRATCH).migrateTo(history(database.name()).applied());

        try (var connection = TestServer.get().asOwner(SCRATCH).getConnection()) {
            var catalogue = new Catalogue(connection);
            for (var table : catalogue.tables()) {
                assertThat(catalogue.hasRows(table))
                        .as("A migration writes rows to %s: list it in ImportData", table.name())
                        .isEqualTo(ImportData.FILLED_BY_MIGRATIONS.contains(table.name()));
            }
        }
    }

    private void export(String name) throws IOException, SQLException {
        new ExportData(TestServer.get().asOwner(name), "samhand_app", new SilentProgress(), Clock.systemUTC())
                .writeTo(file, "test");
    }

    private static ImportOutcome importInto(String name, Path from) throws IOException, SQLException {
        return new ImportData(TestServer.get().asOwner(name), "samhand_app", new SilentProgress()).readFrom(from);
    }

    private static MigrationHistory history(String name) {
        return new MigrationHistory(TestServer.get().asOwner(name), "samhand_app");
    }

    /// Each table's number of rows and the hash of all their values, counted by the server.
    private static Map<String, String> contents(String name) {
        var contents = new TreeMap<String, String>();
        for (var table : list(name, """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'flyway_schema_history'
                """)) {
            if (!LeftOut.tables().containsKey(table)) {
                contents.put(
                        table,
                        single(
                                name,
                                "select count(*) || ' rows' || coalesce(' ' || md5(string_agg(t::text, E'\\x01' order by t::text)), '') from "
                                        + table + " t"));
            }
        }
        return contents;
    }

    private static String single(String name, String query) {
        return list(name, query).getFirst();
    }

    private static List<String> list(String name, String query) {
        return JdbcClient.create(TestServer.get().asOwner(name)).sql(query).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }

    /// A copy of the export in which some parts are changed.
    private Path rewritten(Map<String, UnaryOperator<String>> changes) throws IOException {
        var copy = Files.createTempFile(file.getParent(), "rewritten", ".zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var changed = changes.getOrDefault(entry.getName(), UnaryOperator.identity())
                        .apply(text);
                assertThat(changes.containsKey(entry.getName()) && changed.equals(text))
                        .isFalse();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private static class SilentProgress implements CopyProgress {

        @Override
        public void copying(String table, long bytes) {}

        @Override
        public void copied(String table, long rows, int number, int tables) {}
    }
}
