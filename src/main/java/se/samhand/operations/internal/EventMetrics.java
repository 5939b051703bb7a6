package se.samhand.operations.internal;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.samhand.kernel.Audited;

/// Counts what people do, by kind and never by person: sign-ins, plans read in, and whatever else leaves a trail.
///
/// Only what was kept is counted: a change whose transaction failed did not happen.
@Component
class EventMetrics {

    private static final String NAME = "samhand.events";

    private final MeterRegistry meters;

    EventMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @TransactionalEventListener
    void count(Audited event) {
        meters.counter(NAME, "code", event.auditCode()).increment();
    }
}
