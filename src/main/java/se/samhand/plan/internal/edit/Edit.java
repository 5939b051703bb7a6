package se.samhand.plan.internal.edit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edit (*ändring*) that was made in a plan.
///
/// @param number counts from 1 within the plan
/// @param kind what was done, see [PlanEdit#kind]
/// @param takesBack the edit that it takes back, or null
public record Edit(
        int number,
        String kind,
        Direction direction,
        @Nullable Integer takesBack,
        List<Change> changes,
        Instant madeAt,
        UUID madeBy) {

    /// Whether something is done, taken back, or done again.
    public enum Direction {
        /// A person did something.
        DONE,
        /// They took it back (*ångra*).
        UNDONE,
        /// They took back that they took it back (*gör om*).
        REDONE;

        /// As it is stored, and as message keys end.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Edit {
        changes = List.copyOf(changes);
    }

    /// What takes it back, the latest first.
    List<Change> reversed() {
        return changes.reversed().stream().map(Change::reversed).toList();
    }

    /// The rows and activities that it is about.
    Set<UUID> parts() {
        Set<UUID> parts = new HashSet<>();
        changes.forEach(change -> parts.addAll(change.parts()));
        return parts;
    }
}
