package se.samhand.feedback.internal;

import java.time.Instant;
import java.util.UUID;

/// What somebody wrote about how the product works for them (*synpunkt*).
///
/// @param page which page it is about, in the words of the writer; empty when they did not say
/// @param address where an answer goes; empty when none is wanted
/// @param isSettled whether somebody has taken care of it
public record Feedback(UUID id, String text, String page, String address, Instant receivedAt, boolean isSettled) {}
