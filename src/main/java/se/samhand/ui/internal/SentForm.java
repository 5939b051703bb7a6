package se.samhand.ui.internal;

import java.util.UUID;

/// A form as one request brings it.
///
/// @param fingerprint hash of the one-time key, the address and all that was filled in
/// @param request tells this sending from another of the same form
public record SentForm(String fingerprint, UUID request) {

    /// Where the request keeps it.
    public static final String ATTRIBUTE = SentForm.class.getName();
}
