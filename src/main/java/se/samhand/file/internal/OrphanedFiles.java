package se.samhand.file.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.samhand.file.FileId;
import se.samhand.file.FileUse;
import se.samhand.job.Schedule;
import se.samhand.kernel.ClearedByItself;
import se.samhand.kernel.RetentionRule.Outlook;

/// Every night: removes files that nothing has pointed at for a day, such as those of an upload that was left.
@Component
class OrphanedFiles implements Schedule, ClearedByItself {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedFiles.class);
    private static final FileId FIRST = new FileId(new UUID(0, 0));
    private static final int HANDFUL = 500;

    /// As PostgreSQL sorts them.
    private static final Comparator<FileId> BY_KEY =
            Comparator.comparing(file -> file.value().toString());

    private final DatabaseFiles files;
    private final List<FileUse> uses;
    private final Clock clock;
    private final FileProperties properties;

    OrphanedFiles(DatabaseFiles files, List<FileUse> uses, Clock clock, FileProperties properties) {
        this.files = files;
        this.uses = uses;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "file.orphaned";
    }

    @Override
    public String cron() {
        return "0 40 3 * * *";
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Duration after() {
        return properties.orphanedAfter();
    }

    @Override
    public Outlook outlook(Instant moment) {
        var orphans = new HashSet<FileId>();
        eachHandful(moment, handful -> orphans.addAll(orphansAmong(handful)));
        return orphans.stream()
                .map(orphan -> files.get(orphan).storedAt())
                .min(Comparator.naturalOrder())
                .map(oldest -> new Outlook(orphans.size(), oldest))
                .orElse(Outlook.NOTHING);
    }

    @Override
    public void run(Instant due) {
        var removed = new ArrayList<FileId>();
        eachHandful(
                clock.instant(),
                handful ->
                        orphansAmong(handful).stream().filter(this::isRemoved).forEach(removed::add));
        LOG.info("Removed {} files that nothing points at", removed.size());
    }

    /// The files that were stored long enough before a moment.
    private void eachHandful(Instant moment, Consumer<Set<FileId>> seen) {
        Instant time = moment.minus(properties.orphanedAfter());
        Set<FileId> handful = files.storedBefore(time, FIRST, HANDFUL);
        while (!handful.isEmpty()) {
            seen.accept(handful);
            handful = files.storedBefore(time, handful.stream().max(BY_KEY).orElse(FIRST), HANDFUL);
        }
    }

    private Set<FileId> orphansAmong(Set<FileId> handful) {
        var orphans = new HashSet<>(handful);
        uses.forEach(use -> orphans.removeAll(use.inUse(handful)));
        return orphans;
    }

    private boolean isRemoved(FileId orphan) {
        try {
            files.delete(orphan);
            return true;
        } catch (DataIntegrityViolationException inUse) {
            LOG.error("File {} is in use, but no FileUse says so", orphan.value(), inUse);
            return false;
        }
    }
}
