package se.samhand.ui;

import java.util.Locale;

/// What a status colour says; a word and an icon always say it too.
public enum Tone {
    /// Done, on plan, adopted.
    GOOD,
    /// Late, or a finding of the plan check.
    WARN,
    /// Wrong, missing, overdue.
    BAD,
    /// In review, live.
    INFO,
    /// Draft, not begun, neutral.
    CALM,
    /// Another person, or a good example.
    PLUM,
    /// The person who is looking; for avatars.
    ACCENT;

    /// Value of the attribute `data-tone`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
