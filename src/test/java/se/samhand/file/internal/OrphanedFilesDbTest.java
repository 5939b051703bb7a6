package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import se.samhand.file.FileId;
import se.samhand.file.FileUse;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

@DbTest
class OrphanedFilesDbTest {

    @Autowired
    StoredFiles files;

    @Autowired
    DatabaseFiles databaseFiles;

    @Autowired
    List<FileUse> uses;

    @Autowired
    ClassDatabase database;

    @Test
    void removesWhatNothingHasPointedAtForADay() throws IOException {
        var used = store();
        var orphan = store();
        var fresh = store();
        age(used);
        age(orphan);

        clean(found -> found.contains(used) ? Set.of(used) : Set.of());

        assertThat(files.get(used)).isNotNull();
        assertThat(files.get(fresh)).isNotNull();
        assertThatThrownBy(() -> files.get(orphan)).isInstanceOf(NotFound.class);
    }

    @Test
    void asksEveryModuleThatPointsAtFiles() {
        var pointing = new TreeSet<>(database.asOwner()
                .sql("""
                        select conrelid::regclass::text
                          from pg_constraint
                         where contype = 'f'
                           and confrelid = 'file.stored_file'::regclass
                           and connamespace <> 'file'::regnamespace
                        """)
                .query((row, number) -> row.getString(1).replaceFirst("\\..*", ""))
                .set());
        var asked = new HashSet<String>();
        uses.forEach(
                use -> asked.add(use.getClass().getPackageName().replaceFirst("^se\\.samhand\\.([a-z]+)\\..*", "$1")));

        assertThat(pointing).isNotEmpty();
        assertThat(asked)
                .as("Modules with a foreign key to file.stored_file: contribute a FileUse bean")
                .containsAll(pointing);
    }

    /// With the modules' own uses, so that nothing of the example municipality is taken away.
    private void clean(FileUse use) {
        var all = new java.util.ArrayList<>(uses);
        all.add(use);
        new OrphanedFiles(
                        databaseFiles,
                        all,
                        Clock.systemUTC(),
                        new FileProperties(DataSize.ofMegabytes(50), Duration.ofDays(1)))
                .run(Instant.now(Clock.systemUTC()));
    }

    private FileId store() throws IOException {
        return files.store("plan.txt", new ByteArrayInputStream("1".getBytes(UTF_8)))
                .id();
    }

    private void age(FileId file) {
        database.asOwner()
                .sql("update file.stored_file set stored_at = stored_at - interval '2 days' where id = :id")
                .param("id", file.value())
                .update();
    }
}
