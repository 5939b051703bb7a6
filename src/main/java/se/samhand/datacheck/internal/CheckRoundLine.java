package se.samhand.datacheck.internal;

import java.time.Instant;
import java.util.UUID;

/// A round in short: how many checks found something, and how many could not be made.
public record CheckRoundLine(UUID id, Instant endedAt, UUID startedBy, long found, long notMade) {}
