package se.samhand.organisation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a reorganisation does.
///
/// @param units codes of those that it is done with
/// @param results what comes into being, or the new name
/// @param target code of what the unit is to belong to, or to become a part of
public record ReorganisationStep(
        Kind kind,
        List<String> units,
        List<Result> results,
        @Nullable String target) {

    /// What can be done.
    public enum Kind {
        /// Several become one.
        MERGE,
        /// One or several become a part of one that exists.
        ABSORB,
        /// One becomes several.
        SPLIT,
        /// One gets another name.
        RENAME,
        /// One belongs to something else.
        MOVE,
        /// One is no more, and nobody takes over.
        END
    }

    /// What something is called afterwards.
    ///
    /// @param code that it will have; of a unit that is only renamed, the one it has
    public record Result(String code, String name, String shortName) {}

    public ReorganisationStep {
        units = List.copyOf(units);
        results = List.copyOf(results);
        boolean isWhole = switch (kind) {
            case MERGE -> units.size() >= 2 && results.size() == 1 && target == null;
            case ABSORB -> !units.isEmpty() && results.isEmpty() && target != null && !units.contains(target);
            case SPLIT -> units.size() == 1 && results.size() >= 2 && target == null;
            case RENAME -> units.size() == 1 && results.size() == 1 && target == null;
            case MOVE -> units.size() == 1 && results.isEmpty() && target != null;
            case END -> units.size() == 1 && results.isEmpty() && target == null;
        };
        if (!isWhole) {
            throw new IllegalArgumentException("A step of the kind " + kind + " is not made of this");
        }
    }

    /// Whether units come into being by it.
    public boolean makesUnits() {
        return kind == Kind.MERGE || kind == Kind.SPLIT;
    }
}
