package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// Light or dark, as the person has chosen.
public enum Theme {
    /// As the browser says; the page then carries no theme of its own.
    SYSTEM(null, "ui.theme.system"),
    /// Always light.
    LIGHT("light", "ui.theme.light"),
    /// Always dark.
    DARK("dark", "ui.theme.dark");

    private final @Nullable String attribute;
    private final String labelKey;

    Theme(@Nullable String attribute, String labelKey) {
        this.attribute = attribute;
        this.labelKey = labelKey;
    }

    /// Value of `data-bs-theme`, or nothing when the browser decides.
    public @Nullable String attribute() {
        return attribute;
    }

    public String labelKey() {
        return labelKey;
    }

    /// Value in the cookie and in forms.
    public String code() {
        return attribute == null ? "system" : attribute;
    }

    public static Theme ofCode(@Nullable String code) {
        for (var theme : values()) {
            if (theme.code().equals(code)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
