package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.file.StoredFiles;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

@DbTest
class StoredBytesCorruptionDbTest {

    @Autowired
    StoredFiles files;

    @Autowired
    ClassDatabase database;

    @Test
    void refusesToHandOutBytesThatDoNotHaveTheirHash() throws IOException {
        var stored = files.store("plan.txt", new ByteArrayInputStream("1".getBytes(UTF_8)));
        database.asOwner()
                .sql("update file.stored_file_chunk set bytes = convert_to('2', 'UTF8') where file_id = :id")
                .param("id", stored.id().value())
                .update();

        assertThatThrownBy(() -> files.open(stored.id()).readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not have the bytes that were stored");
    }
}
