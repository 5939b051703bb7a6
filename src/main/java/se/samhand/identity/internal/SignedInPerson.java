package se.samhand.identity.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// All that a session knows of who is signed in: ids and when, no name and no permission.
///
/// Every way of signing in, with a password now and through others later, ends in one of these (ADR 7).
///
/// @param session id of this sign-in, which may be shown, unlike the key in the cookie
/// @param browser what the browser calls itself, roughly
record SignedInPerson(UUID person, UUID session, Instant since, String browser) implements Serializable {}
