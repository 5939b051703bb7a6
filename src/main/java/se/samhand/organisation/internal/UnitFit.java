package se.samhand.organisation.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whether a unit fits among the others: what may lie where and for how long, and what may be called what.
///
/// @param units all units by their code
record UnitFit(Map<String, OrganisationUnit> units) {

    /// What is wrong with where a unit lies and what it is called since its last change.
    Optional<OrganisationProblem> problemOf(OrganisationUnit unit) {
        var version = unit.last();
        var parent = version.parent() == null ? null : units.get(version.parent());
        if (version.parent() != null && parent == null) {
            return Optional.of(OrganisationProblem.NO_SUCH_UNIT);
        } else if (!unit.kind().mayLieIn(parent == null ? null : parent.kind())) {
            return Optional.of(OrganisationProblem.WRONG_PLACE);
        } else if (parent != null && !isThereAllTheTime(parent, version)) {
            return Optional.of(OrganisationProblem.PLACE_NOT_THERE);
        } else {
            return isNameTaken(unit, version) ? Optional.of(OrganisationProblem.NAME_TAKEN) : Optional.empty();
        }
    }

    private static boolean isThereAllTheTime(OrganisationUnit parent, UnitVersion child) {
        var from = parent.validFrom();
        var to = parent.validTo();
        boolean isThereFirst =
                from == null || (child.validFrom() != null && !child.validFrom().isBefore(from));
        boolean isThereLast =
                to == null || (child.validTo() != null && !child.validTo().isAfter(to));
        return isThereFirst && isThereLast;
    }

    private boolean isNameTaken(OrganisationUnit unit, UnitVersion version) {
        return units.values().stream()
                .filter(other -> other.kind() == unit.kind() && !other.code().equals(unit.code()))
                .flatMap(other -> other.versions().stream())
                .anyMatch(other -> other.name().equalsIgnoreCase(version.name())
                        && Objects.equals(other.parent(), version.parent())
                        && overlap(other, version));
    }

    private static boolean overlap(UnitVersion one, UnitVersion other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(UnitVersion one, UnitVersion other) {
        return one.validTo() != null
                && other.validFrom() != null
                && one.validTo().isBefore(other.validFrom());
    }
}
