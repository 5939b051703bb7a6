package se.samhand.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.FileTooLarge;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UuidV7;

/// Files as rows of the database (ADR 8).
@Repository
class DatabaseFiles implements StoredFiles {

    /// What the database has room for in a row of `stored_file_chunk`.
    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final long limit;

    DatabaseFiles(JdbcClient jdbc, Clock clock, FileProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = properties.maxSize().toBytes();
    }

    @Override
    @Transactional
    public StoredFileSummary store(String name, InputStream in) throws IOException {
        var id = new FileId(UuidV7.next(clock));
        var digest = Sha256.digest();
        String mediaType = MediaTypes.of(new byte[0]);
        long size = 0;
        int position = 0;
        byte[] chunk = in.readNBytes(CHUNK);
        while (chunk.length > 0) {
            size += chunk.length;
            if (size > limit) {
                throw new FileTooLarge(limit);
            }
            mediaType = position == 0 ? MediaTypes.of(chunk) : mediaType;
            digest.update(chunk);
            insert(id, position, chunk);
            position++;
            chunk = in.readNBytes(CHUNK);
        }
        var file = new StoredFileSummary(
                id,
                DisplayName.of(name),
                mediaType,
                size,
                HexFormat.of().formatHex(digest.digest()),
                // PostgreSQL keeps microseconds.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(file);
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
                .query((row, number) -> file(row))
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    @Override
    public InputStream open(FileId id) {
        return new ChunkedBytes(get(id), position -> chunk(id, position));
    }

    @Override
    public List<FileId> sameAs(FileId id) {
        return jdbc.sql("""
                        select other.id
                          from file.stored_file one
                          join file.stored_file other on other.sha256 = one.sha256 and other.id <> one.id
                         where one.id = :id
                         order by other.stored_at desc, other.id
                        """)
                .param("id", id.value())
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    @Transactional
    public void delete(FileId id) {
        int deleted = jdbc.sql("delete from file.stored_file where id = :id")
                .param("id", id.value())
                .update();
        if (deleted == 0) {
            throw notFound(id);
        }
    }

    /// Files that were stored before a time, a handful of those that come after one of them.
    Set<FileId> storedBefore(Instant time, FileId after, int limit) {
        return jdbc
                .sql("""
                        select id
                          from file.stored_file
                         where stored_at < :time
                           and id > :after
                         order by id
                         limit :limit
                        """)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    private Optional<byte[]> chunk(FileId id, int position) {
        return jdbc.sql("""
                        select bytes
                          from file.stored_file_chunk
                         where file_id = :id
                           and position = :position
                        """)
                .param("id", id.value())
                .param("position", position)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    private void insert(FileId id, int position, byte[] bytes) {
        jdbc.sql("""
                        insert into file.stored_file_chunk (file_id, position, bytes)
                        values (:id, :position, :bytes)
                        """)
                .param("id", id.value())
                .param("position", position)
                .param("bytes", bytes)
                .update();
    }

    private void insert(StoredFileSummary file) {
        jdbc.sql("""
                        insert into file.stored_file (id, name, media_type, size, sha256, stored_at)
                        values (:id, :name, :mediaType, :size, decode(:sha256, 'hex'), :storedAt)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StoredFileSummary file(ResultSet row) throws SQLException {
        return new StoredFileSummary(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static NotFound notFound(FileId id) {
        return new NotFound("There is no stored file " + id.value());
    }
}
