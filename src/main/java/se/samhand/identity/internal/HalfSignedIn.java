package se.samhand.identity.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// Somebody has shown the password of a person, and not the second factor; may nothing yet.
record HalfSignedIn(UUID person, Instant since) implements Serializable {}
