package se.samhand.organisation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of a list does to the organisation.
///
/// @param code of the unit, once it is known
/// @param problem why it does nothing; nothing when it can be done
/// @param renamedFrom the name before, when it gets another
/// @param movedFrom code of what it belongs to before, when that is another
/// @param movedTo name of what it belongs to from the day on, when that is another
public record SheetChange(
        SheetRow row,
        Kind kind,
        @Nullable String code,
        @Nullable SheetProblem problem,
        @Nullable String renamedFrom,
        @Nullable String movedFrom,
        @Nullable String movedTo) {

    /// What it does.
    public enum Kind {
        /// Adds a unit.
        NEW,
        /// Gives it another name or place.
        CHANGED,
        /// Gives it a last day.
        ENDED,
        /// Nothing: it is so already.
        UNTOUCHED,
        /// Nothing: it cannot be done.
        WRONG
    }

    /// Why a line cannot be done; each has the words `organisation.sheet.problem.<NAME>`, or those of the
    /// [OrganisationProblem] of the same name.
    public record SheetProblem(String key) {

        static SheetProblem of(OrganisationProblem problem) {
            return new SheetProblem("organisation.problem." + problem);
        }

        static SheetProblem inFile(String name) {
            return new SheetProblem("organisation.sheet.problem." + name);
        }
    }

    static SheetChange wrong(SheetRow row, SheetProblem problem) {
        return new SheetChange(row, Kind.WRONG, null, problem, null, null, null);
    }

    public static List<Kind> order() {
        return List.of(Kind.WRONG, Kind.NEW, Kind.CHANGED, Kind.ENDED, Kind.UNTOUCHED);
    }
}
