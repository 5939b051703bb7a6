package se.samhand.file;

import java.util.UUID;

/// Key of a stored file (*fil*); made here, never from a name.
public record FileId(UUID value) {}
