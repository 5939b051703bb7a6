package se.samhand.datacheck.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.CheckResult.State;

/// All checks, made once one after the other.
///
/// @param startedBy a person, or Samhand itself at night
public record CheckRound(UUID id, Instant begunAt, Instant endedAt, UUID startedBy, List<CheckResult> results) {

    public CheckRound {
        results = List.copyOf(results);
    }

    public long found() {
        return results.stream().filter(result -> result.state() == State.FOUND).count();
    }

    public long notMade() {
        return results.stream()
                .filter(result -> result.state() == State.NOT_MADE)
                .count();
    }
}
