package se.samhand.strategy.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Whether a steering document is in force on a day, and how that is told.
enum SteeringState {
    COMING("strategy.steering.state.coming", Icon.CLOCK, Tone.INFO),
    IN_FORCE("strategy.steering.state.in-force", Icon.DONE_OUTLINE, Tone.GOOD),
    ENDED("strategy.steering.state.ended", Icon.STOPPED, Tone.CALM);

    private final String key;
    private final Icon icon;
    private final Tone tone;

    SteeringState(String key, Icon icon, Tone tone) {
        this.key = key;
        this.icon = icon;
        this.tone = tone;
    }

    static SteeringState of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from != null && from.isAfter(today)) {
            return COMING;
        }
        return to != null && to.isBefore(today) ? ENDED : IN_FORCE;
    }

    String text(Words words) {
        return words.get(key);
    }

    Icon icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }

    /// From when to when, in words; says so when neither is known.
    static String period(@Nullable LocalDate from, @Nullable LocalDate to, Words words) {
        var formats = words.formats();
        if (from != null && to != null) {
            return words.get("strategy.steering.period.from-to", formats.date(from), formats.date(to));
        }
        if (from != null) {
            return words.get("strategy.steering.period.from", formats.date(from));
        }
        return to == null
                ? words.get("strategy.steering.period.open")
                : words.get("strategy.steering.period.to", formats.date(to));
    }
}
