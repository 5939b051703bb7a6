package se.samhand.audit.internal;

import java.util.UUID;

/// The chain that this installation writes.
///
/// @param beginning what the first link that is kept follows, as hexadecimal figures
/// @param removed number of the last entry that is no longer kept, 0 when all are
public record Chain(UUID installation, String beginning, long removed) {}
