package se.samhand.ui.internal;

import org.jspecify.annotations.Nullable;

/// A year as it stands in an address or a form.
public final class ChosenYear {

    private ChosenYear() {}

    /// The year, or null when there is none that anybody could mean.
    public static @Nullable Integer of(@Nullable String typed) {
        return typed != null && typed.strip().matches("(19|20|21)[0-9]{2}") ? Integer.valueOf(typed.strip()) : null;
    }
}
