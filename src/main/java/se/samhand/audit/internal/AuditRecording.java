package se.samhand.audit.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.kernel.Audited;
import se.samhand.kernel.UuidV7;

/// Writes a line for each audited event, in the transaction that made the change: both are kept or neither.
@Component
class AuditRecording {

    private final AuditLines lines;
    private final Clock clock;

    AuditRecording(AuditLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @EventListener
    void record(Audited event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The event " + event.auditCode()
                            + " was published outside a transaction, so its line could outlive its change: publish it from a use case");
        }
        lines.add(new AuditLine(
                UuidV7.next(clock),
                event.auditCode(),
                event.auditArguments(),
                event.auditActor(),
                event.auditSubject(),
                clock.instant()));
    }
}
