package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        var stored = files.store("Plan.docx", bytes("Samhand"));

        assertThat(files.open(stored.id())).hasBinaryContent("Samhand".getBytes(UTF_8));
        assertThat(files.get(stored.id())).isEqualTo(stored);
        assertThat(stored.size()).isEqualTo(7);
        assertThat(stored.name()).isEqualTo("Plan.docx");
    }

    @Test
    void findsOtherFilesWithTheSameBytes() throws IOException {
        var first = files.store("Plan.docx", bytes("Samma"));
        var second = files.store("Kopia.docx", bytes("Samma"));
        var other = files.store("Annan.docx", bytes("Annat"));

        assertThat(files.sameAs(first.id())).containsExactly(second.id());
        assertThat(files.sameAs(other.id())).isEmpty();
    }

    @Test
    void countsTheHashAsTheDatabaseDoes() throws IOException {
        var stored = files.store("Plan.docx", bytes("Samhand"));

        assertThat(stored.sha256())
                .isEqualTo(jdbc.sql("select encode(sha256(convert_to('Samhand', 'UTF8')), 'hex')")
                        .query(String.class)
                        .single());
    }

    @Test
    void storesAnEmptyFile() throws IOException {
        var stored = files.store("tom.txt", InputStream.nullInputStream());

        assertThat(files.open(stored.id())).isEmpty();
    }

    @Test
    void storesAsMuchAsTheLimitAndNotAByteMore() throws IOException {
        var small = new DatabaseFiles(jdbc, clock, new FileProperties(DataSize.ofBytes(5), Duration.ofDays(1)));

        assertThat(small.store("plan.txt", bytes("12345")).size()).isEqualTo(5);
        assertThatThrownBy(() -> small.store("plan.txt", bytes("123456"))).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void deletesAFileThatNothingPointsAt() throws IOException {
        var stored = files.store("plan.txt", bytes("1"));

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
    void tellsTheKindOfFileByItsBytes() throws IOException {
        assertThat(files.store("plan.docx", bytes("%PDF-1.7 …")).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void putsTogetherAFileOfManyPieces() throws IOException {
        var content = new byte[256 * 1024 * 3 + 17];
        new Random(20261123).nextBytes(content);

        var stored = files.store("plan.bin", new ByteArrayInputStream(content));

        assertThat(files.open(stored.id())).hasBinaryContent(content);
        assertThat(jdbc.sql("select count(*) from file.stored_file_chunk where file_id = :id")
                        .param("id", stored.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void refusesAFileWithoutAllItsPieces() throws IOException {
        var stored = files.store("plan.txt", bytes("1"));
        jdbc.sql("delete from file.stored_file_chunk where file_id = :id")
                .param("id", stored.id().value())
                .update();

        assertThatThrownBy(() -> jdbc.sql("set constraints all immediate").update())
                .hasMessageContaining("has 0 bytes, not 1");
    }

    @Test
    void letsNobodyChangeWhatIsStored() throws IOException {
        files.store("plan.txt", bytes("1"));

        assertThatThrownBy(() -> jdbc.sql("update file.stored_file_chunk set bytes = convert_to('2', 'UTF8')")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
