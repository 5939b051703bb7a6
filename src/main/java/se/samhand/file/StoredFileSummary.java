package se.samhand.file;

import java.time.Instant;

/// What is known of a stored file (*fil*) besides its bytes.
///
/// @param name cleaned name, for people only
/// @param sha256 SHA-256 of the bytes, 64 hexadecimal figures in lower case
public record StoredFileSummary(FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
