package se.samhand.plan.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.RetentionRule;
import se.samhand.plan.PlanFileDiscarded;

/// Files that were taken in, with their drafts, and never became a plan.
@Repository
class WaitingFiles implements RetentionRule {

    private static final int HANDFUL = 50;

    private record Waiting(UUID planImport, FileId file) {}

    private final JdbcClient jdbc;
    private final PlanImports imports;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;

    WaitingFiles(JdbcClient jdbc, PlanImports imports, StoredFiles files, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.files = files;
        this.events = events;
    }

    @Override
    public String code() {
        return "plan.waiting-file";
    }

    @Override
    public Period keep() {
        return Period.ofYears(1);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(30);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(arrived_at) as oldest
                          from plan.plan_import
                         where plan_id is null
                           and arrived_at < :before
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return oldest == null ? Outlook.NOTHING : new Outlook(row.getLong("number"), oldest.toInstant());
                })
                .single();
    }

    @Override
    public int remove(Instant before, int most) {
        var waiting = jdbc.sql("""
                        select id, file_id
                          from plan.plan_import
                         where plan_id is null
                           and arrived_at < :before
                         order by arrived_at
                         limit :most
                           for update skip locked
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", Math.min(most, HANDFUL))
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), new FileId(row.getObject("file_id", UUID.class))))
                .list();
        waiting.forEach(this::discard);
        return waiting.size();
    }

    private void discard(Waiting waiting) {
        var checksum = files.get(waiting.file()).sha256();
        imports.remove(waiting.planImport());
        files.delete(waiting.file());
        events.publishEvent(new PlanFileDiscarded(waiting.planImport(), Actor.SAMHAND, checksum));
    }
}
