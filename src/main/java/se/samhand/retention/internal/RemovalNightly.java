package se.samhand.retention.internal;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;

/// Every night: removes what has been kept long enough, of every kind.
@Component
class RemovalNightly implements Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalNightly.class);

    private final RetentionRules rules;
    private final RemoveOldData removeOldData;

    RemovalNightly(RetentionRules rules, RemoveOldData removeOldData) {
        this.rules = rules;
        this.removeOldData = removeOldData;
    }

    @Override
    public String name() {
        return "retention.removal";
    }

    @Override
    public String cron() {
        return "0 10 4 * * *";
    }

    /// One kind that cannot be removed does not keep the others.
    @Override
    public void run(Instant due) {
        for (var kept : rules.all()) {
            try {
                removeAll(kept);
            } catch (DataAccessException refused) {
                LOG.error("The database refused to remove {}", kept.code(), refused);
            }
        }
    }

    private void removeAll(KeptData kept) {
        int removed;
        do {
            removed = removeOldData.remove(kept.code(), Actor.SAMHAND);
        } while (removed > 0);
    }
}
