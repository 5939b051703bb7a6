package se.samhand.identity;

import java.util.UUID;

/// Knows whether somebody is still signed in, for what goes on for longer than a request.
public interface OpenSessions {

    /// Whether a person is signed in with the session of this key; to ask does not prolong it.
    boolean isOpen(String key, UUID person);
}
