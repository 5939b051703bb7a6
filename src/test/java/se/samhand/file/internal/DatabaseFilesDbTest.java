package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import se.samhand.file.FileId;
import se.samhand.file.FileTooLarge;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class DatabaseFilesDbTest {

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void givesBackWhatItStored() throws IOException {
        var stored = files.store("Plan.docx", "application/zip", bytes("Samhand"));

        assertThat(files.open(stored.id())).hasBinaryContent("Samhand".getBytes(UTF_8));
        assertThat(files.get(stored.id())).isEqualTo(stored);
        assertThat(stored.size()).isEqualTo(7);
        assertThat(stored.name()).isEqualTo("Plan.docx");
    }

    @Test
    void countsTheHashAsTheDatabaseDoes() throws IOException {
        var stored = files.store("Plan.docx", "application/zip", bytes("Samhand"));

        assertThat(stored.sha256())
                .isEqualTo(jdbc.sql("select encode(sha256(convert_to('Samhand', 'UTF8')), 'hex')")
                        .query(String.class)
                        .single());
    }

    @Test
    void storesAnEmptyFile() throws IOException {
        var stored = files.store("tom.txt", "text/plain", InputStream.nullInputStream());

        assertThat(files.open(stored.id())).isEmpty();
    }

    @Test
    void storesAsMuchAsTheLimitAndNotAByteMore() throws IOException {
        var small = new DatabaseFiles(jdbc, clock, new FileProperties(DataSize.ofBytes(5)));

        assertThat(small.store("plan.txt", "text/plain", bytes("12345")).size()).isEqualTo(5);
        assertThatThrownBy(() -> small.store("plan.txt", "text/plain", bytes("123456")))
                .isInstanceOf(FileTooLarge.class);
    }

    @Test
    void deletesAFileThatNothingPointsAt() throws IOException {
        var stored = files.store("plan.txt", "text/plain", bytes("1"));

        files.delete(stored.id());

        assertThatThrownBy(() -> files.open(stored.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void saysThatAnUnknownFileDoesNotExist() {
        var unknown = new FileId(UUID.randomUUID());

        assertThatThrownBy(() -> files.get(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.delete(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesBytesThatDoNotHaveTheirHash() throws IOException {
        var stored = files.store("plan.txt", "text/plain", bytes("1"));
        var tampering = jdbc.sql("update file.stored_file set bytes = convert_to('2', 'UTF8') where id = :id")
                .param("id", stored.id().value());

        assertThatThrownBy(tampering::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stored_file_hash_matches_bytes");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
