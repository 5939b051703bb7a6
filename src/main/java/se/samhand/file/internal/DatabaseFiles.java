package se.samhand.file.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.file.FileId;
import se.samhand.file.FileTooLarge;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UuidV7;

/// Files as rows of the database.
@Repository
class DatabaseFiles implements StoredFiles {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int limit;

    DatabaseFiles(JdbcClient jdbc, Clock clock, FileProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = Math.toIntExact(properties.maxSize().toBytes());
    }

    @Override
    public StoredFileSummary store(String name, String mediaType, InputStream in) throws IOException {
        var digest = sha256();
        var bytes = new DigestInputStream(in, digest).readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new FileTooLarge(limit);
        }
        var file = new StoredFileSummary(
                new FileId(UuidV7.next(clock)),
                DisplayName.of(name),
                mediaType,
                bytes.length,
                HexFormat.of().formatHex(digest.digest()),
                // PostgreSQL keeps microseconds.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(file, bytes);
        return file;
    }

    @Override
    public StoredFileSummary get(FileId id) {
        return jdbc.sql("""
                        select id, name, media_type, size, encode(sha256, 'hex') as sha256, stored_at
                          from file.stored_file
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new StoredFileSummary(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    @Override
    public InputStream open(FileId id) {
        return jdbc.sql("select bytes from file.stored_file where id = :id")
                .param("id", id.value())
                .query((row, number) -> new ByteArrayInputStream(row.getBytes("bytes")))
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    @Override
    public void delete(FileId id) {
        int deleted = jdbc.sql("delete from file.stored_file where id = :id")
                .param("id", id.value())
                .update();
        if (deleted == 0) {
            throw notFound(id);
        }
    }

    private void insert(StoredFileSummary file, byte[] bytes) {
        jdbc.sql("""
                        insert into file.stored_file (id, name, media_type, size, sha256, bytes, stored_at)
                        values (:id, :name, :mediaType, :size, decode(:sha256, 'hex'), :bytes, :storedAt)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("bytes", bytes)
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static NotFound notFound(FileId id) {
        return new NotFound("There is no stored file " + id.value());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
