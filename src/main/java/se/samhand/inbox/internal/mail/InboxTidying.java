package se.samhand.inbox.internal.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.job.Schedule;

/// Removes notices and notes of mail that are older than anybody needs them.
@Component
class InboxTidying implements Schedule {

    private final OldRows oldRows;
    private final InboxProperties properties;
    private final TransactionOperations transactions;
    private final Clock clock;

    InboxTidying(OldRows oldRows, InboxProperties properties, TransactionOperations transactions, Clock clock) {
        this.oldRows = oldRows;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inbox.tidying";
    }

    @Override
    public String cron() {
        return "0 40 3 * * *";
    }

    @Override
    public void run(Instant due) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(transaction -> {
            oldRows.removeMail(now.minus(properties.keepMailFor()));
            oldRows.removeNotices(now.minus(properties.keepNoticesFor()));
        });
    }
}
