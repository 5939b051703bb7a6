package se.samhand.database;

import java.time.Instant;

/// What was copied out of a database or into one.
///
/// @param takenAt the moment whose data it is
public record DataSummary(int tables, long rows, Instant takenAt) {}
