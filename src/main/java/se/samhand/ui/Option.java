package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// One choice of a select, of radios or of checkboxes.
public record Option(String value, String text, @Nullable String hint) {

    public Option(String value, String text) {
        this(value, text, null);
    }
}
