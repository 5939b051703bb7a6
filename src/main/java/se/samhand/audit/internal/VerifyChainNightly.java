package se.samhand.audit.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samhand.audit.ChainVerdict;
import se.samhand.job.Schedule;
import se.samhand.kernel.UuidV7;

/// Walks the whole chain every night, and leaves what it found to the page of the trail.
@Component
class VerifyChainNightly implements Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyChainNightly.class);

    private final DataSource database;
    private final Verifications verifications;
    private final Clock clock;

    VerifyChainNightly(DataSource database, Verifications verifications, Clock clock) {
        this.database = database;
        this.verifications = verifications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit.verification";
    }

    @Override
    public String cron() {
        return "0 30 3 * * *";
    }

    @Override
    public void run(Instant due) {
        verifications.add(UuidV7.next(clock), check());
    }

    private ChainCheck check() {
        var now = clock.instant();
        try (var connection = database.getConnection()) {
            return switch (new ChainWalk(connection, List.of(), now).verdict()) {
                case ChainVerdict.Whole whole ->
                    new ChainCheck(now, whole.state().count(), null);
                case ChainVerdict.Broken broken -> {
                    LOG.error("The audit chain is broken at entry {}: {}", broken.number(), broken.fault());
                    yield new ChainCheck(now, broken.number() - 1, broken.number());
                }
            };
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit chain could not be read", failure);
        }
    }
}
