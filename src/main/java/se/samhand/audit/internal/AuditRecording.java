package se.samhand.audit.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.identity.StandInDirectory;
import se.samhand.kernel.Audited;
import se.samhand.kernel.UuidV7;

/// Writes a line for each audited event, in the transaction that made the change: both are kept or neither.
@Component
class AuditRecording {

    private final AuditLines lines;
    private final StandInDirectory standIns;
    private final Clock clock;

    AuditRecording(AuditLines lines, StandInDirectory standIns, Clock clock) {
        this.lines = lines;
        this.standIns = standIns;
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
                arguments(event),
                event.auditActor(),
                event.auditSubject(),
                clock.instant()));
    }

    /// Whoever stands in for others when they do it, does it for them too: the line says so.
    private Map<String, String> arguments(Audited event) {
        var away = standIns.awayFor(event.auditActor());
        if (away.isEmpty()) {
            return event.auditArguments();
        }
        var arguments = new HashMap<>(event.auditArguments());
        arguments.put(
                AuditSentences.STANDS_IN,
                away.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
        return arguments;
    }
}
