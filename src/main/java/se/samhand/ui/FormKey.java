package se.samhand.ui;

import java.util.UUID;

/// The one-time key that each form carries, by which a form that is sent twice is known (ADR 10).
public final class FormKey {

    /// Name of the field that carries it.
    public static final String FIELD = "_nyckel";

    private FormKey() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }
}
