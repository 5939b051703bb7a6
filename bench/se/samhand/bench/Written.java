package se.samhand.bench;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Audited;

/// A row was written by a benchmark.
record Written(UUID row) implements Audited {

    @Override
    public String auditCode() {
        return "bench.written";
    }

    @Override
    public UUID auditSubject() {
        return row;
    }

    @Override
    public UUID auditActor() {
        return Actor.SAMHAND;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("text", "A change as large as most", "rows", "1");
    }
}
