package se.samhand.plan.internal.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.PlanId;

/// What the nodes tell each other through the database: ids only, nothing that anybody wrote.
sealed interface Word {

    PlanId plan();

    /// A plan says something else now.
    record Changed(PlanId plan) implements Word {}

    /// Somebody has it open.
    ///
    /// @param cell where they write, or null
    record Here(
            PlanId plan, UUID window, UUID person, @Nullable String cell) implements Word {}

    /// A window was closed.
    record Gone(PlanId plan, UUID window) implements Word {}

    /// Who has it open?
    record Asked(PlanId plan) implements Word {}

    /// What names a place in a page, as in [Here#cell].
    Pattern CELL = Pattern.compile("[a-z0-9-]{1,100}");

    default String text() {
        return switch (this) {
            case Changed(PlanId plan) -> "changed " + plan.value();
            case Here(PlanId plan, UUID window, UUID person, String cell) ->
                "here " + plan.value() + " " + window + " " + person + (cell == null ? "" : " " + cell);
            case Gone(PlanId plan, UUID window) -> "gone " + plan.value() + " " + window;
            case Asked(PlanId plan) -> "asked " + plan.value();
        };
    }

    /// Nothing for what a newer version of the application says and this one does not know.
    static Optional<Word> of(String text) {
        String[] parts = text.split(" ");
        return switch (parts[0] + " " + parts.length) {
            case "changed 2" -> Optional.of(new Changed(plan(parts)));
            case "here 4" -> Optional.of(new Here(plan(parts), id(parts[2]), id(parts[3]), null));
            case "here 5" -> Optional.of(new Here(plan(parts), id(parts[2]), id(parts[3]), parts[4]));
            case "gone 3" -> Optional.of(new Gone(plan(parts), id(parts[2])));
            case "asked 2" -> Optional.of(new Asked(plan(parts)));
            default -> Optional.empty();
        };
    }

    private static PlanId plan(String[] parts) {
        return new PlanId(id(parts[1]));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
