package se.samhand.file.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.file.FileId;
import se.samhand.file.FileUse;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.kernel.DataFindings;
import se.samhand.kernel.DataFindings.Example;

/// What can go wrong with stored files.
@Repository
class FileDataChecks implements DataChecks {

    /// The nights that the removal may have missed.
    private static final Duration PATIENCE = Duration.ofDays(3);

    private static final Duration TO_READ_ALL = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final List<FileUse> uses;
    private final Clock clock;

    FileDataChecks(JdbcClient jdbc, List<FileUse> uses, Clock clock) {
        this.jdbc = jdbc;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("file.not-whole", () -> Offenders.in(jdbc, """
                                        select right(f.id::text, 12) as what, cast(null as text) as path
                                          from file.stored_file f
                                          left join lateral (
                                               select count(*) as chunks, max(c.position) + 1 as expected
                                                    , sha256(string_agg(c.bytes, '' order by c.position)) as hash
                                                    , sum(octet_length(c.bytes)) as size
                                                 from file.stored_file_chunk c
                                                where c.file_id = f.id) found on true
                                         where coalesce(found.size, 0) <> f.size
                                            or found.chunks <> coalesce(found.expected, 0)
                                            or coalesce(found.hash, sha256('')) <> f.sha256
                                        """)).within(TO_READ_ALL),
                DataCheck.warning("file.pointed-at-by-nothing", this::orphans));
    }

    private DataFindings orphans() {
        var stored = jdbc
                .sql("select id from file.stored_file where stored_at < :time")
                .param("time", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
        var orphans = new HashSet<>(stored);
        uses.forEach(use -> orphans.removeAll(use.inUse(stored)));
        return DataFindings.of(orphans.stream()
                .map(orphan -> orphan.value().toString())
                .sorted()
                .map(id -> new Example(id.substring(id.length() - 12), null))
                .toList());
    }
}
