package se.samhand.audit.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a walk through the chain found, and when.
///
/// @param entries how many were whole
/// @param brokenNumber the first that was not, or null
public record ChainCheck(Instant at, long entries, @Nullable Long brokenNumber) {}
